import { foreignersTooFault, parseIin } from '../iin.ts';
import { editions } from '../regulation/edition.ts';
import { emailFault, normalEmail } from '../text/email.ts';
import type { Instant, PlainDate } from '../time/instant.ts';
import { endOfDay, lastOfMinute, localDate, localInstant } from '../time/local-date.ts';
import type { correspondenceLanguages } from './correspondence.ts';

/** The columns of an old list (law.md 2.8, 7.1), by the names that the head of its file has for them. */
// biome-ignore format: a table, one column a row
export const oldColumns = {
  number:            { isDue: true },
  iin:               { isDue: true },
  surname:           {},
  name:              { isDue: true },
  patronymic:        {},
  filedOn:           { isDue: true },
  filedAt:           {},
  phone:             {},
  email:             {},
  registeredAddress: {},
  actualAddress:     {},
  family:            {},
  consent:           {},
} as const satisfies Record<string, { readonly isDue?: true }>;
export type OldColumn = keyof typeof oldColumns;
export const oldColumnIds = Object.keys(oldColumns) as [OldColumn, ...OldColumn[]];

/** A row of an old list, once what was typed is normal; `number` is the one it had there. */
export interface OldRow {
  readonly number: string;
  readonly iin: string;
  readonly surname?: string | undefined;
  readonly hasNoSurname?: true | undefined;
  readonly name: string;
  readonly patronymic?: string | undefined;
  readonly filedOn: PlainDate;
  /** HH:MM of that day, where the list knows it */
  readonly filedAt?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly registeredAddress?: string | undefined;
  readonly actualAddress?: string | undefined;
  /** IINs of the family, apart by blanks */
  readonly family?: string | undefined;
  readonly consent?: boolean | undefined;
  /** in which he is written to, once he has said so */
  readonly language?: (typeof correspondenceLanguages)[number] | undefined;
}

/** X216: what is known to the minute is its last millisecond, and what is known to the day that day's. */
export const momentOfRow = ({ filedOn, filedAt }: Pick<OldRow, 'filedOn' | 'filedAt'>): Instant =>
  filedAt === undefined
    ? new Date(Date.parse(endOfDay(filedOn)) - 1).toISOString()
    : lastOfMinute(localInstant(filedOn, filedAt));

/** What is wrong with the quality of a row: shown, and never a ground (X219). */
export const oldQualities = [
  'NO_CONSENT',
  'NO_PHONE',
  'WRONG_PHONE',
  'WRONG_EMAIL',
  'NO_ADDRESS',
  'WRONG_FAMILY',
] as const;
export type OldQuality = (typeof oldQualities)[number];

/** How many rows a page of an old list has, but for the last. */
export const pageSize = 100;

/** Each number of the family by itself, as it was written. */
export const familyOf = ({ family = '' }: Pick<OldRow, 'family'>): readonly string[] =>
  family.split(/[\s,;]+/u).filter((number) => number !== '');

/** What a row lacks or has wrong (X219); `isPhone` says whether what stands for a telephone number is one. */
export function qualityOf(row: OldRow, isPhone: (typed: string) => boolean): readonly OldQuality[] {
  const { phone, email, consent, registeredAddress, actualAddress } = row;
  const found: Readonly<Record<OldQuality, boolean>> = {
    NO_CONSENT: consent !== true,
    NO_PHONE: !phone,
    WRONG_PHONE: Boolean(phone) && !isPhone(phone ?? ''),
    WRONG_EMAIL: Boolean(email) && emailFault(normalEmail(email ?? '')) !== undefined,
    NO_ADDRESS: !registeredAddress && !actualAddress,
    WRONG_FAMILY: familyOf(row).some((number) => foreignersTooFault(number) !== undefined),
  };
  return oldQualities.filter((quality) => found[quality]);
}

/** Nobody stands on such a list since before the law that knows it was adopted (X157). */
const lawOfLists = editions['housing-law-2015'].adoptedOn;

/** Of the family whoever can be told by a number, each once, in their order. */
export const kinNumbersOf = (row: OldRow): readonly string[] => [
  ...new Set(familyOf(row).filter((number) => foreignersTooFault(number) === undefined && number !== row.iin)),
];

/** A cell that is wrong, by its column, or by where it stands in a page. */
interface WrongCell {
  readonly field: string;
  readonly problem: string;
}

/** Why no such row is taken in, each fault with its column; whether a cell is a name or a number at all the door has told. */
export function rowFaults({ iin, filedOn, filedAt }: OldRow, now: Instant): readonly WrongCell[] {
  const read = parseIin(iin);
  if (filedOn < lawOfLists) return [{ field: 'filedOn', problem: 'FILED_BEFORE_LAW' }];
  if (read.ok && filedOn < read.value.bornOn) return [{ field: 'filedOn', problem: 'FILED_BEFORE_BIRTH' }];
  if (filedOn > localDate(now)) return [{ field: 'filedOn', problem: 'FILED_IN_FUTURE' }];
  return filedAt !== undefined && localInstant(filedOn, filedAt) > now
    ? [{ field: 'filedAt', problem: 'FILED_IN_FUTURE' }]
    : [];
}

/** The faults of a page, by where they stand in it. */
export const faultsIn = (rows: readonly OldRow[], now: Instant): readonly WrongCell[] =>
  rows.flatMap((row, index) =>
    rowFaults(row, now).map(({ field, problem }) => ({ field: `rows.${index}.${field}`, problem })),
  );
