import type { TermEnd, TermRow } from '../file/kind.ts';
import { actingHeadTerm } from '../file/tasks/staffing.ts';
import type { Mark } from '../marks.ts';
import type { Channel } from '../regulation/channel.ts';
import type { EditionId } from '../regulation/edition.ts';
import { wholeTerm } from '../regulation/filing-days.ts';
import { periods } from '../regulation/periods.ts';
import type { Organisation } from '../time/office-hours.ts';
import type { Counting } from '../time/term-dates.ts';
import { type Words, words } from '../words.ts';
import type { Application } from './application.ts';
import type { EventType } from './event.ts';

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
  'actingHead',
  'correction',
  'housing',
] as const;
export type TermId = (typeof termIds)[number];

export const isTerm = (text: string): text is TermId => (termIds as readonly string[]).includes(text);

/** What starts or meets a term, by channel; a channel without a row does not know the term. */
type Triggers = Partial<Record<Channel, readonly EventType[]>>;

export interface Term extends Omit<Counting, 'accepts'> {
  readonly name: Words;
  readonly paragraph: { readonly corporation: string; readonly portal?: string };
  readonly edition: EditionId;
  readonly mark: Mark;
  readonly cappedBy?: 'total';
  readonly begins: TermRow<Application>['begins'];
  readonly accepts?: Partial<Record<Channel, Counting['accepts']>>;
  readonly endsAtDeskOf?: Partial<Record<Channel, Organisation>>;
  readonly doneAt?: (theCase: Application) => string | undefined;
  readonly startedAt?: (theCase: Application) => string | undefined;
  readonly from: Triggers;
  readonly metBy: Triggers;
  readonly lapsesOn: readonly EventType[];
  readonly owesNothingBy?: readonly EventType[];
  readonly goesOnAfter?: readonly EventType[];
  readonly reopenedBy?: readonly EventType[];
  readonly endsIn?: EventType;
  readonly isHeldApart?: true;
  readonly isHeldIn?: (theCase: Application) => boolean;
}

const both = <T>(value: T): Record<Channel, T> => ({ corporation: value, portal: value });
const desk = <T>(value: T): { corporation: T } => ({ corporation: value });
const withdrawal = ['RequestWithdrawn'] as const;
/** At the desk the intake also ends with M10 or a draft that is given up: nothing was filed. */
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
  total:        { name: words('Қызмет көрсетудің жалпы мерзімі', 'Общий срок оказания услуги', 'Term of the whole service'),          paragraph: { corporation: '9.4', portal: '10.11' }, edition: 'regulation-2017', mark: 'S', ...wholeTerm,                         from: { corporation: ['PackageHanded'], portal: ['RequestSubmitted'] },                                     metBy: { corporation: ['ResultReady'], portal: ['ResultDelivered'] }, lapsesOn: anyEnd, begins: 'filing', accepts: { portal: 'inProviderHours' }, startedAt: ({ taken }) => taken?.at, endsAtDeskOf: desk('corporation') },
  intake:       { name: words('Құжаттарды қабылдау мерзімі', 'Срок приема документов', 'Term for the intake of documents'),                 paragraph: desk('5.1'),                              edition: 'regulation-2017', mark: 'S', amount: 15, unit: 'minuteInOfficeHours', clock: 'corporation', from: desk(['RequestOpened']),                               metBy: desk(['RequestSent']),                                           lapsesOn: anyDeskEnd, begins: 'step', startedAt: ({ ticket }) => ticket?.calledAt, isHeldApart: true, isHeldIn: ({ taken }) => taken !== undefined },
  registration: { name: words('Құжаттарды тіркеу мерзімі', 'Срок регистрации документов', 'Term for the registration of documents'),        paragraph: both('5.2'),                              edition: 'regulation-2017', mark: 'S', amount: 15, unit: 'minuteInOfficeHours', clock: 'provider',    from: both(['PackageAccepted']),                             metBy: both(['RequestRegistered']),                                     lapsesOn: withdrawal, begins: 'step' },
  resolution:   { name: words('Бұрыштама қою мерзімі', 'Срок наложения резолюции', 'Term for the resolution'),                              paragraph: both('5.3'),                              edition: 'regulation-2017', mark: 'S', amount: 1,  unit: 'calendarDay',         from: both(['RequestRegistered']), cappedBy: 'total',                               metBy: both(['ExecutorNamed']),                                         lapsesOn: withdrawal, begins: 'step' },
  examination:  { name: words('Құжаттарды қарау мерзімі', 'Срок рассмотрения документов', 'Term for the examination of documents'),         paragraph: both('5.4'),                              edition: 'regulation-2017', mark: 'S', amount: 25, unit: 'calendarDay',         from: both(['ExecutorNamed']),     cappedBy: 'total',                               metBy: both(['ResultDrafted']),                                         lapsesOn: withdrawal, begins: 'step', goesOnAfter: ['DraftReturned'] },
  signature:    { name: words('Нәтижеге қол қою мерзімі', 'Срок подписания результата', 'Term for the signature of the result'),            paragraph: both('5.5'),                              edition: 'regulation-2017', mark: 'S', amount: 1,  unit: 'calendarDay',         from: both(['ResultDrafted']),     cappedBy: 'total',                               metBy: both(['ResultSigned', 'DraftReturned']),                         lapsesOn: withdrawal, begins: 'step' },
  sending:      { name: words('Нәтижені жолдау мерзімі', 'Срок направления результата', 'Term for the sending of the result'),              paragraph: desk('5.6'),                              edition: 'regulation-2017', mark: 'S', amount: 1,  unit: 'calendarDay',         from: desk(['ResultSigned']),      cappedBy: 'total',                               metBy: desk(['ResultSent']),                                            lapsesOn: [], begins: 'step' },
  handover:     { name: words('Нәтижені беру мерзімі', 'Срок выдачи результата', 'Term for handing over the result'),                 paragraph: desk('5.7'),                              edition: 'regulation-2017', mark: 'S', amount: 1,  unit: 'calendarDay',         from: desk(['ResultArrived']),     cappedBy: 'total',                               metBy: desk(['ResultReady']),                                           lapsesOn: [], begins: 'step' },
  keeping:      { name: words('Алынбаған нәтижені сақтау мерзімі', 'Срок хранения неполученного результата', 'Term for keeping an uncollected result'), paragraph: desk('Standard 9'),       edition: 'standard-2015',   mark: 'M', amount: 1,  unit: 'month',               from: desk(['ResultReady']),                                           metBy: desk(['ResultIssued']),                                          lapsesOn: [], endsIn: 'ResultArchived', begins: 'arrival' },
  actingHead:   { ...actingHeadTerm, paragraph: both('APPK 67; X74'), from: both(['HeadLacking']), metBy: both(['ActingHeadNamed', 'HeadReturned']), lapsesOn: withdrawal },
  correction:   { name: words('Қол қойылған құжаттағы қатені түзету мерзімі', 'Срок исправления описки в подписанном документе', 'Term to correct a slip in a signed paper'), paragraph: both('APPK 82; X57'), edition: 'administrative-code-2021', mark: 'V', amount: periods.correction.amount, unit: periods.correction.unit, from: both(['CorrectionProposed']), metBy: both(['PaperCorrected', 'CorrectionReturned']), lapsesOn: [], begins: 'step' },
  housing:      { name: words('Қаза тапқанның отбасын тұрғын үймен қамтамасыз ету мерзімі', 'Срок обеспечения жильем семьи погибшего', 'Term to house the family of the fallen'), paragraph: both('74(3); X269'), edition: 'housing-law-2015', mark: 'V', amount: periods.fallenHoused.amount, unit: periods.fallenHoused.unit, from: both(['HousingAwaited']), metBy: both(['FamilyHoused']), lapsesOn: ['HousingLapsed'], owesNothingBy: ['HousingLapsed'], reopenedBy: ['HousingOwedAgain'], doneAt: ({ housing }) => housing?.housedAt, startedAt: ({ result }) => result?.at, begins: 'notice' },
} as const satisfies Record<TermId, Term>;

/** The paragraph that sets a term in a channel; where only the desk knows it, the desk's. */
export const paragraphOf = (term: TermId, channel: Channel): string => {
  const paragraph: Term['paragraph'] = terms[term].paragraph;
  return paragraph[channel] ?? paragraph.corporation;
};

export const isTermOf = (term: TermId, channel: Channel): boolean => channel in terms[term].from;

const inChannel = (term: Term, channel: Channel): TermRow<Application> => ({
  ...term,
  paragraph: term.paragraph[channel] ?? term.paragraph.corporation,
  from: term.from[channel] ?? [],
  metBy: term.metBy[channel] ?? [],
  accepts: term.accepts?.[channel],
  endsAtDeskOf: term.endsAtDeskOf?.[channel],
});

const termsIn = (channel: Channel): Readonly<Record<string, TermRow<Application>>> =>
  Object.fromEntries(termIds.filter((id) => isTermOf(id, channel)).map((id) => [id, inChannel(terms[id], channel)]));

/** The terms as each channel knows them. */
const rows = { corporation: termsIn('corporation'), portal: termsIn('portal') };

export const termsOf = ({ channel }: Pick<Application, 'channel'>): Readonly<Record<string, TermRow<Application>>> =>
  rows[channel];

/** The same for a term that the channel may not know: then as the desk has it. */
export const termRow = (term: TermId, channel: Channel): TermRow<Application> =>
  rows[channel][term] ?? inChannel(terms[term], 'corporation');

/** What the end of each term means, in the alarm's own words; the end of keeping is no breach (X37). */
export const termTable: Readonly<Record<TermId, TermEnd>> = {
  total: {
    whenMissed:
      'A citizen has no answer after the whole term of thirty days and may take it as a refusal and appeal (9.4, 10.11).',
  },
  intake: {
    isHeldApart: terms.intake.isHeldApart,
    whenMissed:
      'A citizen stands at the desk longer than the fifteen minutes that taking in the documents may last (5.1).',
  },
  registration: {
    whenMissed: 'Accepted documents are not registered at the provider, so nobody examines them yet (5.2).',
  },
  resolution: { whenMissed: 'The head has named no executor, so a citizen’s request lies untouched (5.3).' },
  examination: {
    whenMissed: 'The examination has used up its twenty-five days, and a citizen’s answer will be late (5.4).',
  },
  signature: { whenMissed: 'A finished answer waits for the head’s signature and does not reach the citizen (5.5).' },
  sending: { whenMissed: 'A signed answer has not left the provider, so the citizen cannot collect it (5.6).' },
  handover: { whenMissed: 'An answer has arrived at the desk and is not ready to be handed to the citizen (5.7).' },
  keeping: { endsIn: terms.keeping.endsIn },
  actingHead: {
    whenMissed:
      'Nobody may act as the head, the supervisor has named no other in three working days, and a citizen’s request stands still (APPK 67).',
  },
  correction: {
    whenMissed:
      'A slip in a signed paper is known and not corrected in three working days, and a citizen holds a wrong paper (APPK 82).',
  },
  housing: {
    whenMissed:
      'The family of somebody who died on duty has no dwelling after the year in which the law has it given one (74(3)).',
    whenNear:
      'The year in which the family of somebody who died on duty is to be given a dwelling nears its end (74(3)).',
  },
};
