import { isPartTold, isTold } from '../queue/publication/told-counts.ts';
import { type Column, type Counts, columnNamed } from './columns.ts';
import { type FigureId, figureIds, isOfTerms } from './figures.ts';

/** One number of a figure, and what it is of. */
export interface FigureCount {
  readonly figure: FigureId;
  readonly of?: string | undefined;
  readonly count: number;
}

/** How the runs of a term ended whose last moment lay in the month. */
export interface TermCount {
  /** of which kind of file, and which term of it: `case.examination` */
  readonly term: string;
  readonly kept: number;
  readonly missed: number;
  /** of the missed, those that were done since, and by how many days too late in all */
  readonly answeredLate: number;
  readonly daysLate: number;
}

export interface ListSize {
  readonly list: string;
  readonly size: number;
}

/** What an official decided as he found right. */
export interface OfficialCount extends FigureCount {
  readonly official: string;
}

export interface ReportPart {
  readonly figures: readonly FigureCount[];
  readonly terms: readonly TermCount[];
  readonly queue: readonly ListSize[];
}

export interface OfficeReport extends ReportPart {
  readonly office: string;
  readonly officials: readonly OfficialCount[];
}

type Told = Column & { readonly count: number };

const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const toldIn = (counts: Counts): Told[] => [...counts].map(([name, count]) => ({ ...columnNamed(name), count }));

/** By figure in the order of their table, then by what each is of. */
const sorted = <T extends FigureCount>(told: readonly T[]): T[] =>
  told.toSorted(
    (one, other) =>
      figureIds.indexOf(one.figure) - figureIds.indexOf(other.figure) || inOrder(one.of ?? '', other.of ?? ''),
  );

function termsOf(told: readonly Told[]): TermCount[] {
  const ofTerms = Map.groupBy(
    told.filter(({ figure }) => isOfTerms(figure)),
    ({ of = '' }) => of,
  );
  return [...ofTerms]
    .toSorted(([one], [other]) => inOrder(one, other))
    .map(([term, those]) => {
      const of = (wanted: FigureId) =>
        those.filter(({ figure }) => figure === wanted).reduce((sum, { count }) => sum + count, 0);
      return {
        term,
        kept: of('termsKept'),
        missed: of('termsMissed'),
        answeredLate: of('answeredLate'),
        daysLate: of('daysLate'),
      };
    });
}

/** What each office did in a month, and how each of its lists stood at the end of it. */
export function officeReports(
  counts: Counts,
  sizes: readonly (ListSize & { readonly office: string })[],
  offices: readonly string[],
): OfficeReport[] {
  const told = Map.groupBy(toldIn(counts), ({ office }) => office);
  return offices.map((office) => {
    const own = told.get(office) ?? [];
    const whole = own.filter(({ official }) => official === undefined);
    return {
      office,
      figures: sorted(
        whole.filter(({ figure }) => !isOfTerms(figure)).map(({ figure, of, count }) => ({ figure, of, count })),
      ),
      terms: termsOf(whole),
      queue: sizes.filter((one) => one.office === office).map(({ list, size }) => ({ list, size })),
      officials: sorted(
        own.flatMap(({ official, figure, of, count }) => (official ? [{ official, figure, of, count }] : [])),
      ),
    };
  });
}

const summed = <T>(all: readonly T[], nameOf: (one: T) => string, add: (one: T, other: T) => T): T[] =>
  [...Map.groupBy(all, nameOf).values()].map((those) => those.reduce(add));

/** The whole oblast: every office’s numbers together. */
export function totalOf(offices: readonly OfficeReport[]): ReportPart {
  return {
    figures: sorted(
      summed(
        offices.flatMap(({ figures }) => figures),
        nameOfFigure,
        (one, other) => ({ ...one, count: one.count + other.count }),
      ),
    ),
    terms: summed(
      offices.flatMap(({ terms }) => terms),
      ({ term }) => term,
      (one, other) => ({
        term: one.term,
        kept: one.kept + other.kept,
        missed: one.missed + other.missed,
        answeredLate: one.answeredLate + other.answeredLate,
        daysLate: one.daysLate + other.daysLate,
      }),
    ).toSorted((one, other) => inOrder(one.term, other.term)),
    queue: summed(
      offices.flatMap(({ queue }) => queue),
      ({ list }) => list,
      (one, other) => ({ list: one.list, size: one.size + other.size }),
    ),
  };
}

const isTermTold = ({ kept, missed, answeredLate }: TermCount): boolean =>
  isPartTold(missed, { of: kept + missed }) && isPartTold(answeredLate, { of: missed });

/**
 * What may be given to outsiders (X227): no number of one to nine, no term of which either part is so small, nobody’s own
 * decisions. What is left out is not told as nothing: it is not there.
 */
export function publicPart({ figures, terms, queue }: ReportPart): ReportPart {
  return {
    figures: figures.filter(({ count }) => isTold(count)),
    terms: terms.filter(isTermTold),
    queue: queue.filter(({ size }) => isTold(size)),
  };
}

const nameOfFigure = ({ figure, of = '' }: FigureCount): string => `${figure} ${of}`;

/** The rows of a part whose names are to be kept. */
const keeping = ({ figures, terms, queue }: ReportPart, isKept: (name: string) => boolean): ReportPart => ({
  figures: figures.filter((one) => isKept(nameOfFigure(one))),
  terms: terms.filter(({ term }) => isKept(term)),
  queue: queue.filter(({ list }) => isKept(list)),
});

const namesIn = ({ figures, terms, queue }: ReportPart): ReadonlySet<string> =>
  new Set([...figures.map(nameOfFigure), ...terms.map(({ term }) => term), ...queue.map(({ list }) => list)]);

/** What outsiders are not told of it. */
function keptBack(part: ReportPart): ReportPart {
  const told = namesIn(publicPart(part));
  return keeping(part, (name) => !told.has(name));
}

/** Of all offices together what is told, but where the offices that are told, taken from it, would leave a small number. */
export function publicTotal(offices: readonly OfficeReport[]): ReportPart {
  const left = totalOf(offices.map((one) => ({ ...one, ...keptBack(one) })));
  const small = namesIn(keptBack(left));
  return keeping(publicPart(totalOf(offices)), (name) => !small.has(name));
}
