import { type Language, type Words, words } from '../words.ts';
import { type FigureId, figures } from './figures.ts';
import type { FigureCount, OfficeReport, ReportPart, TermCount } from './month-report.ts';
import { type MonthState, monthStateWords } from './month-state.ts';

/** What whatever a number is of, or an office, is called; undefined where it has no name of its own. */
export type NameOf = (of: string) => Words | undefined;

/** The columns of the table that a report is given as, in their order: codes for machines, names for people. */
export const reportColumns = {
  month: words('Ай', 'Месяц', 'Month'),
  office: words('Орган коды', 'Код органа', 'Office code'),
  officeName: words('Орган', 'Орган', 'Office'),
  figure: words('Көрсеткіш коды', 'Код показателя', 'Figure code'),
  name: words('Көрсеткіш', 'Показатель', 'Figure'),
  of: words('Белгі коды', 'Код признака', 'Detail code'),
  ofName: words('Белгі', 'Признак', 'Detail'),
  official: words('Лауазымды тұлға коды', 'Код должностного лица', 'Official code'),
  login: words('Лауазымды тұлға', 'Должностное лицо', 'Official'),
  count: words('Саны', 'Количество', 'Count'),
} as const satisfies Readonly<Record<string, Words>>;
type Line = Readonly<Record<keyof typeof reportColumns, string>>;

const sizeName = words('Тізімдегілер саны', 'Человек в списке', 'People on the list');
const wholeOblast = words('Облыс бойынша барлығы', 'Всего по области', 'The whole oblast');
const ofTerm = {
  kept: 'termsKept',
  missed: 'termsMissed',
  answeredLate: 'answeredLate',
  daysLate: 'daysLate',
} as const;

interface Asked {
  readonly month: string;
  readonly state: MonthState;
  readonly language: Language;
  readonly nameOf: NameOf;
  readonly nameOfOffice: NameOf;
  /** of officials, by their ids */
  readonly logins: ReadonlyMap<string, string>;
}

/** Each number of a report on a line of its own, after what the month is: what comes to be counted adds lines and no columns. */
export function tableOf(offices: readonly (ReportPart & Partial<OfficeReport>)[], asked: Asked): Line[] {
  const { month, state, language } = asked;
  const none = { office: '', officeName: '', of: '', ofName: '', official: '', login: '', count: '' };
  const said: Line = { ...none, month, figure: state, name: monthStateWords[state][language] };
  return [said, ...offices.flatMap((one) => linesOf(one, asked))];
}

function linesOf(
  { office = '', figures: counted, terms, queue, officials = [] }: ReportPart & Partial<OfficeReport>,
  { month, language, nameOf, nameOfOffice, logins }: Asked,
): Line[] {
  const officeName = (office ? nameOfOffice(office) : wholeOblast)?.[language] ?? '';
  const own = { month, office: office || 'oblast-total', officeName };
  const line = ({ figure, of = '', count }: FigureCount, official = ''): Line => ({
    ...{ ...own, figure, of, official, login: logins.get(official) ?? '' },
    name: figures[figure].name[language],
    ofName: nameOf(of)?.[language] ?? '',
    count: String(count),
  });
  return [
    ...counted.map((one) => line(one)),
    ...terms.flatMap((term) => countsOfTerm(term).map((one) => line(one))),
    ...queue.map(({ list, size }) => ({
      ...{ ...own, figure: 'queueSize', of: list, official: '', login: '', count: String(size) },
      name: sizeName[language],
      ofName: nameOf(list)?.[language] ?? '',
    })),
    ...officials.map((one) => line(one, one.official)),
  ];
}

const countsOfTerm = ({ term, ...counts }: TermCount): FigureCount[] =>
  Object.entries(ofTerm).map(([part, figure]: [string, FigureId]) => ({
    figure,
    of: term,
    count: counts[part as keyof typeof ofTerm],
  }));
