import { objectIn } from './act-line.ts';
import { Finding } from './finding.ts';
import { isCount, isName, monthOf, type SignedDay, scorecardFile } from './signed-day.ts';
import type { Source } from './source.ts';
import { digest } from './tree.ts';

/** Of fewer nothing is told, so that none of them is found among the others. */
const smallest = 10;
/** Until that day of a month the one before it may not be counted yet. */
const countedBy = 7;

/** A desk is called after the provider beside which it stands. */
const ofDesk = /^centre-/;
/** The body that controls quality, above every office: complaints are answered there, and it has no lists. */
const above = 'oblast';

const monthAfter = (month: string): string =>
  monthOf(new Date(Date.parse(`${month}-28`) + 7 * 86_400_000).toISOString());

/** How offices kept their terms in each month, as far as the days tell. */
export class Months {
  private last: SignedDay | undefined;
  private readonly told = new Set<string>();
  /** whose lists the last day of each month tells of */
  private readonly providers = new Map<string, readonly string[]>();

  /** What a day tells of months: those that are over, each once, and all that the days of its month before it told. */
  take(day: SignedDay, source: Source, all: ReadonlySet<string>): void {
    const months = day.scorecards.map(({ month }) => month);
    const strange = months.find((month, at) => month >= monthOf(day.day) || months.indexOf(month) !== at);
    if (strange)
      throw new Finding(`${day.day} tells how terms were kept in ${strange}, which is not over or told already`);
    const before = this.last && monthOf(this.last.day) === monthOf(day.day) ? this.last.scorecards : [];
    const gone = before.find(({ month }) => !months.includes(month));
    if (gone) throw new Finding(`${day.day} tells nothing of ${gone.month}, of which the day before told`);
    for (const one of day.scorecards) {
      const name = scorecardFile(day.day, one);
      if (!all.has(name)) throw new Finding(`${name} is missing, which ${day.day} names`);
      const text = source.text(name);
      if (digest(text).toString('hex') !== one.digest) throw new Finding(`${name} is another than was signed`);
      if (!before.some(({ month }) => month === one.month))
        checkScorecard(text, { name, day, providers: this.providers.get(one.month) });
      this.told.add(one.month);
    }
    this.last = day;
    this.providers.set(monthOf(day.day), providersOf(day));
  }

  /** Since the first month that was told no other is left out; of the last days of a publication the first week may. */
  settle(): void {
    const [first] = [...this.told].sort();
    if (!first || !this.last) return;
    const { day } = this.last;
    const isDue = Number(day.slice(8)) > countedBy;
    for (let month = first; ; month = monthAfter(month)) {
      const isOver = isDue ? month < monthOf(day) : monthAfter(month) < monthOf(day);
      if (!isOver) return;
      if (!this.told.has(month)) throw new Finding(`no day tells how terms were kept in ${month}`);
    }
  }
}

const providersOf = ({ heads }: SignedDay): string[] => [...new Set(heads.map(({ provider }) => provider))];

interface Naming {
  readonly name: string;
  /** the first day that names it */
  readonly day: SignedDay;
  /** whose lists were told of at the end of its month */
  readonly providers: readonly string[] | undefined;
}

/** A file of a month says that and nothing else; each provider whose lists were told of is in it, and beside these only their desks and the body above them. */
function checkScorecard(text: string, { name, day, providers }: Naming): void {
  const { month, countedIn, offices, ...more } = objectIn(text, name);
  if (Object.keys(more).length > 0 || `terms/${month}/${countedIn}.json` !== name)
    throw new Finding(`${name} is of another month, or says what is not asked`);
  if (!Array.isArray(offices) || !offices.every(isOffice))
    throw new Finding(`${name} does not say how the offices kept their terms`);
  const told = offices.map(({ office }) => office);
  const known = providersOf(day);
  const isKnown = (office: string): boolean => office === above || known.includes(office.replace(ofDesk, ''));
  const strange = told.find((office, at) => !isKnown(office) || told.indexOf(office) !== at);
  if (strange) throw new Finding(`${name} tells of ${strange}, which has no lists or was told of already`);
  if (!providers) throw new Finding(`${name} is of a month of which no day is published`);
  const missing = providers.find((provider) => !told.includes(provider));
  if (missing) throw new Finding(`${name} tells nothing of ${missing}, whose lists were told of in that month`);
  for (const { office, terms } of offices) {
    const wrong = terms.find((row, at) => !isKept(row) || row.term <= (terms[at - 1]?.term ?? ''));
    if (wrong)
      throw new Finding(
        `${name}: the numbers of ${office} do not add up, or tell of fewer than ten: ${JSON.stringify(wrong)}`,
      );
  }
}

interface Office {
  readonly office: string;
  readonly terms: readonly TermKept[];
}

interface TermKept {
  readonly term: string;
  readonly due: number;
  readonly kept?: number;
  readonly late?: number;
}

const isOnly = (value: unknown, ...fields: readonly string[]): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.keys(value).every((field) => fields.includes(field));

const isOffice = (value: unknown): value is Office =>
  isOnly(value, 'office', 'terms') && isName(value.office) && Array.isArray(value.terms) && value.terms.every(isRow);

const isRow = (value: unknown): value is TermKept =>
  isOnly(value, 'term', 'due', 'kept', 'late') && typeof value.term === 'string' && isCount(value.due);

/** Nothing of fewer than ten; whoever was in time and who was late are told together, and are all of them. */
function isKept({ due, kept, late }: TermKept): boolean {
  if (kept === undefined || late === undefined) return kept === late && due >= smallest;
  return (
    [due, kept, late].every((count) => isCount(count) && (count === 0 || count >= smallest)) && kept + late === due
  );
}
