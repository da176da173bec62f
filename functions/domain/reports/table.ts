import type { Language, Words } from '../words.ts';
import { words } from '../words.ts';
import { type FigureId, figures } from './figures.ts';
import type { FigureCount, OfficeReport, ReportPart, TermCount } from './month-report.ts';

/** What whatever a number is of is called; undefined where it has no name of its own. */
export type NameOf = (of: string) => Words | undefined;

/** The columns of the table that a report is given as, in their order. */
export const columns = ['month', 'office', 'figure', 'name', 'of', 'ofName', 'official', 'count'] as const;
type Line = Readonly<Record<(typeof columns)[number], string>>;

const sizeName = words('Тізімдегілер саны', 'Человек в списке', 'People on the list');
const ofTerm = {
  kept: 'termsKept',
  missed: 'termsMissed',
  answeredLate: 'answeredLate',
  daysLate: 'daysLate',
} as const;

interface Asked {
  readonly month: string;
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** Each number of a report on a line of its own: what comes to be counted adds lines and no columns. */
export function tableOf(
  offices: readonly (ReportPart & Partial<OfficeReport>)[],
  { month, language, nameOf }: Asked,
): Line[] {
  return offices.flatMap(({ office = 'oblast-total', figures: counted, terms, queue, officials = [] }) => {
    const line = ({ figure, of = '', count }: FigureCount, official = ''): Line => ({
      ...{ month, office, figure, of, official },
      name: figures[figure].name[language],
      ofName: nameOf(of)?.[language] ?? '',
      count: String(count),
    });
    return [
      ...counted.map((one) => line(one)),
      ...terms.flatMap((term) => countsOfTerm(term).map((one) => line(one))),
      ...queue.map(({ list, size }) => ({
        ...{ month, office, figure: 'queueSize', of: list, official: '', count: String(size) },
        name: sizeName[language],
        ofName: nameOf(list)?.[language] ?? '',
      })),
      ...officials.map((one) => line(one, one.official)),
    ];
  });
}

const countsOfTerm = ({ term, ...counts }: TermCount): FigureCount[] =>
  Object.entries(ofTerm).map(([part, figure]: [string, FigureId]) => ({
    figure,
    of: term,
    count: counts[part as keyof typeof ofTerm],
  }));

/** RFC 4180: a field with a comma, a quote or a line's end stands between quotes, each quote of its own doubled. */
const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as spreadsheets open it: the mark before it says that its letters are UTF-8. */
export const csvOf = (heads: readonly string[], lines: readonly Readonly<Record<string, string>>[]): string =>
  `\uFEFF${[heads, ...lines.map((line) => heads.map((head) => line[head] ?? ''))]
    .map((fields) => `${fields.map(field).join(',')}\r\n`)
    .join('')}`;
