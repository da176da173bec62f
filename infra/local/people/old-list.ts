import type { OldColumn } from '#domain/form/old-row.ts';
import { oldColumnIds } from '#domain/form/old-row.ts';
import { type Draw, seededBy } from '#domain/queue/draw.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { addDays, daysBetween } from '#domain/time/local-date.ts';
import { iinOf, madePerson, type Sex } from './local-person.ts';

/** How many people stood on each list of Oral in 2023 (law.md 7.2). */
export const sizesOfOral: Readonly<Record<QueueListId, number>> = {
  veterans: 0,
  orphans: 1966,
  'multi-child': 2159,
  'socially-vulnerable': 8485,
  'public-sector': 9851,
  'emergency-dwelling': 187,
};

/** Whoever is on an old list was born on one of these days; ordinals of local people lie below. */
const born = { from: '1950-01-01', days: 17_500 } as const;
const firstOrdinal = 2000;
/** From the first lists of the housing law to the inventory of Oral. */
const filed = { from: '1997-05-05', to: '2023-08-31' } as const;

type Row = Readonly<Partial<Record<OldColumn, string>>>;

/** A made-up person of an old list, always the same for his index; no two indexes are one person below a hundred million. */
function personOf(index: number) {
  const sex: Sex = index % 2 === 0 ? 'male' : 'female';
  const bornOn = addDays(born.from, (index * 7919) % born.days);
  const { surname, name, patronymic } = madePerson(index, sex);
  return { iin: iinOf(bornOn, sex, firstOrdinal + Math.floor(index / born.days)), surname, name, patronymic, bornOn };
}

const ofOffice = (day: string): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;

/** As offices kept them: fourteen in a hundred have given consent, some telephones are of another age or lacking (law.md 7.3). */
function reached(draw: Draw, index: number): Row {
  const phone = draw() < 0.06 ? '' : draw() < 0.05 ? '50-12-34' : `8 701 ${String(1_000_000 + index).slice(-7)}`;
  return {
    phone,
    ...(draw() < 0.14 ? { consent: 'иә' } : {}),
    ...(draw() < 0.9 ? { registeredAddress: `Орал қаласы, Достық даңғылы, ${(index % 240) + 1}` } : {}),
  };
}

interface Asked {
  readonly rows: number;
  readonly seed: string;
  /** the person of the first row; another list of the same office begins elsewhere */
  readonly firstPerson?: number;
}

/** The rows of a realistic old list, one by one, in the order of their days. */
function* oldRows({ rows, seed, firstPerson = 0 }: Asked): Generator<Row> {
  const draw = seededBy(seed);
  const span = daysBetween(filed.from, filed.to);
  for (let row = 0; row < rows; row++) {
    const { iin, surname, name, patronymic, bornOn } = personOf(firstPerson + row);
    const day = addDays(filed.from, Math.floor((span * row) / rows));
    const ofAge = addDays(bornOn, 16 * 365);
    yield {
      number: String(row + 1),
      ...{ iin, surname, name, patronymic },
      filedOn: ofOffice([day, ofAge].toSorted().at(-1) ?? day),
      ...(draw() < 0.2 ? { filedAt: '10:30' } : {}),
      ...reached(draw, row),
    };
  }
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The same as lines of a CSV, the head first. */
export function* oldCsv(asked: Asked): Generator<string> {
  yield `${oldColumnIds.join(',')}\n`;
  for (const row of oldRows(asked)) yield `${oldColumnIds.map((column) => quoted(row[column] ?? '')).join(',')}\n`;
}
