import type { EventType } from '#domain/application/event.ts';
import type { Mark } from '#domain/marks.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { EditionId } from '#domain/regulation/edition.ts';
import type { Organisation } from '#domain/time/office-hours.ts';
import { type Words, words } from '#domain/words.ts';

export const termIds = [
  'total',
  'intake',
  'registration',
  'resolution',
  'examination',
  'signature',
  'sending',
  'handover',
  'keeping',
] as const;
export type TermId = (typeof termIds)[number];

/** What starts or meets a term, by channel; a channel without a row does not know the term. */
type Triggers = Partial<Record<Channel, readonly EventType[]>>;

export type Term = {
  readonly name: Words;
  readonly paragraph: Readonly<Partial<Record<Channel, string>>>;
  readonly edition: EditionId;
  readonly mark: Mark;
  readonly amount: number;
  readonly unit: 'calendarDay' | 'minuteInOfficeHours' | 'month';
  /** Whose office hours the minutes run in. */
  readonly clock?: Organisation;
  readonly from: Triggers;
  /** True: a last day that is no working day moves to the next one (X14). */
  readonly rolls?: true;
  readonly cappedBy?: 'total';
  readonly metBy: Triggers;
  readonly lapsesOn: readonly EventType[];
  /** What a term that runs out means: a breach of the law, or only the end of keeping. */
  readonly runsOutAs: 'breach' | 'archive';
};

const both = <T>(value: T): Record<Channel, T> => ({ corporation: value, portal: value });
const desk = <T>(value: T): { corporation: T } => ({ corporation: value });
const withdrawal = ['RequestWithdrawn'] as const;
/** At the desk the intake also ends with M10 or a draft that is given up: nothing was filed (decisions 2). */
const anyDeskEnd = [
  'DataUnavailable',
  'PackageReturned',
  'RequestWithdrawn',
  'PackageRefused',
  'DraftDiscarded',
] as const;
const anyEnd = ['DataUnavailable', 'SignatureNotConfirmed', 'PackageReturned', 'RequestWithdrawn'] as const;

/** The terms of people and of the whole service: what starts, meets and lapses each. Machines' minutes are in steps.ts. */
// biome-ignore format: a table, one term a row
export const terms = {
  total:        { name: words('Қызмет көрсетудің жалпы мерзімі', 'Общий срок оказания услуги', 'The whole service'),          paragraph: { corporation: '9.4', portal: '10.11' }, edition: 'regulation-2017', mark: 'S', amount: 30, unit: 'calendarDay',         from: { corporation: ['PackageHanded'], portal: ['RequestSubmitted'] }, rolls: true,       metBy: { corporation: ['ResultReady'], portal: ['ResultDelivered'] }, lapsesOn: anyEnd,     runsOutAs: 'breach' },
  intake:       { name: words('Құжаттарды қабылдау мерзімі', 'Срок приема документов', 'Intake of documents'),                 paragraph: desk('5.1'),                              edition: 'regulation-2017', mark: 'S', amount: 15, unit: 'minuteInOfficeHours', clock: 'corporation', from: desk(['RequestOpened']),                               metBy: desk(['RequestSent']),                                           lapsesOn: anyDeskEnd,    runsOutAs: 'breach' },
  registration: { name: words('Құжаттарды тіркеу мерзімі', 'Срок регистрации документов', 'Registration of documents'),        paragraph: both('5.2'),                              edition: 'regulation-2017', mark: 'S', amount: 15, unit: 'minuteInOfficeHours', clock: 'provider',    from: both(['PackageAccepted']),                             metBy: both(['RequestRegistered']),                                     lapsesOn: withdrawal, runsOutAs: 'breach' },
  resolution:   { name: words('Бұрыштама қою мерзімі', 'Срок наложения резолюции', 'Resolution'),                              paragraph: both('5.3'),                              edition: 'regulation-2017', mark: 'S', amount: 1,  unit: 'calendarDay',         from: both(['RequestRegistered']), cappedBy: 'total',                               metBy: both(['ExecutorNamed']),                                         lapsesOn: withdrawal, runsOutAs: 'breach' },
  examination:  { name: words('Құжаттарды қарау мерзімі', 'Срок рассмотрения документов', 'Examination of documents'),         paragraph: both('5.4'),                              edition: 'regulation-2017', mark: 'S', amount: 25, unit: 'calendarDay',         from: both(['ExecutorNamed']),     cappedBy: 'total',                               metBy: both(['ResultDrafted']),                                         lapsesOn: withdrawal, runsOutAs: 'breach' },
  signature:    { name: words('Нәтижеге қол қою мерзімі', 'Срок подписания результата', 'Signature of the result'),            paragraph: both('5.5'),                              edition: 'regulation-2017', mark: 'S', amount: 1,  unit: 'calendarDay',         from: both(['ResultDrafted']),     cappedBy: 'total',                               metBy: both(['ResultSigned', 'DraftReturned']),                         lapsesOn: withdrawal, runsOutAs: 'breach' },
  sending:      { name: words('Нәтижені жолдау мерзімі', 'Срок направления результата', 'Sending of the result'),              paragraph: desk('5.6'),                              edition: 'regulation-2017', mark: 'S', amount: 1,  unit: 'calendarDay',         from: desk(['ResultSigned']),      cappedBy: 'total',                               metBy: desk(['ResultSent']),                                            lapsesOn: [],         runsOutAs: 'breach' },
  handover:     { name: words('Нәтижені беру мерзімі', 'Срок выдачи результата', 'Handing over of the result'),                 paragraph: desk('5.7'),                              edition: 'regulation-2017', mark: 'S', amount: 1,  unit: 'calendarDay',         from: desk(['ResultReady']),       cappedBy: 'total',                               metBy: desk(['ResultReady']),                                           lapsesOn: [],         runsOutAs: 'breach' },
  keeping:      { name: words('Алынбаған нәтижені сақтау мерзімі', 'Срок хранения неполученного результата', 'Keeping of an uncollected result'), paragraph: desk('Standard 9'),       edition: 'standard-2015',   mark: 'M', amount: 1,  unit: 'month',               from: desk(['ResultReady']),                                           metBy: desk(['ResultIssued']),                                          lapsesOn: [],         runsOutAs: 'archive' },
} as const satisfies Record<TermId, Term>;

/** The paragraph that sets a term in a channel; where only the desk knows it, the desk's. */
export const paragraphOf = (term: TermId, channel: Channel): string => {
  const { corporation, portal }: Term['paragraph'] = terms[term].paragraph;
  return (channel === 'portal' ? portal : undefined) ?? corporation ?? '';
};

export const isTermOf = (term: TermId, channel: Channel): boolean => channel in terms[term].from;

export const rungIds = ['reminder', 'breach', 'head', 'administrator'] as const;
export type RungId = (typeof rungIds)[number];

/** Who is told when a term nears its end or has passed it; all of it inferred and ours to change. */
export const rungs = {
  reminder: { tells: 'holder', shareOfTerm: 0.8, mark: 'I', edition: 'kezek' },
  breach: { tells: 'holder', workingDaysAfter: 0, mark: 'I', edition: 'kezek' },
  head: { tells: 'head', workingDaysAfter: 1, mark: 'I', edition: 'kezek' },
  administrator: { tells: 'administrator', workingDaysAfter: 3, mark: 'I', edition: 'kezek' },
} as const satisfies Record<
  RungId,
  { tells: string; mark: Mark; edition: EditionId } & ({ shareOfTerm: number } | { workingDaysAfter: number })
>;
