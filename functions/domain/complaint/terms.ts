import type { TermEnd, TermRow } from '../file/kind.ts';
import { actingHeadTerm } from '../file/tasks/staffing.ts';
import { lasting, namesIn } from '../file/terms/lasting.ts';
import { periods } from '../regulation/periods.ts';
import { words } from '../words.ts';
import type { Complaint } from './complaint.ts';
import type { EventType } from './event.ts';
import { isHeadsOwn } from './rules/own-paper.ts';

export const termIds = [
  'naming',
  'namingAbove',
  'passing',
  'forwarding',
  'answering',
  'second',
  'transit',
  'fulfilment',
  'actingHead',
] as const;
export type TermId = (typeof termIds)[number];

interface Term extends TermRow<Complaint> {
  readonly from: readonly EventType[];
  readonly metBy: readonly EventType[];
  readonly lapsesOn: readonly EventType[];
  readonly endsIn?: EventType;
}

/** What comes after hours or on a day off is received at once, and registered the next working day (APPK 64(3)). */
const registered = { begins: 'filing', accepts: 'inProviderHours' } as const;
/** An answer is given once whoever complained has it, and so is the word that another body answers (X257). */
const told = ['AnswerDelivered', 'AnswerPosted'] as const;

// biome-ignore format: a table, one term a row
const rows = {
  naming:      { name: words('Шағымды қараушыны тағайындау мерзімі', 'Срок назначения рассматривающего жалобу', 'Term for naming the reviewer'),     paragraph: 'X161',        ...lasting(periods.reviewerNamed),     ...registered, from: ['ComplaintFiled'], metBy: ['ReviewerNamed', 'ComplaintConceded', 'PassedUp', 'PassedOn'], lapsesOn: ['ComplaintWithdrawn'] },
  namingAbove: { name: words('Екінші сатыда шағымды қараушыны тағайындау мерзімі', 'Срок назначения рассматривающего жалобу во второй инстанции', 'Term for naming the reviewer at the second instance'), paragraph: 'X169', ...lasting(periods.reviewerNamed), ...registered, from: ['PassedUp'], metBy: ['ReviewerNamed', 'PassedOn'], lapsesOn: ['ComplaintWithdrawn'] },
  passing:     { name: words('Құзыретті органға жолдау мерзімі', 'Срок передачи в компетентный орган', 'Term for passing on'),                       paragraph: 'APPK 65',     ...lasting(periods.complaintPassedOn), ...registered, from: ['ComplaintFiled'], metBy: ['PassedOn'], lapsesOn: ['ReviewerNamed', 'ComplaintConceded', 'PassedUp', 'ComplaintWithdrawn'] },
  forwarding:  { name: words('Өз шешімін қайта қарау мерзімі', 'Срок пересмотра своего решения', 'Term for undoing an own paper or passing it up'), paragraph: 'APPK 91',     ...lasting(periods.appealForwarded),   ...registered, from: ['ComplaintFiled'], metBy: ['PassedUp', 'PassedOn', 'ReviewerNamed', 'AnswerSigned'], lapsesOn: ['ComplaintWithdrawn'] },
  answering:   { name: words('Шағымға жауап беру мерзімі', 'Срок ответа на жалобу', 'Term for the answer to a complaint'),                           paragraph: '11',          ...lasting(periods.complaintReview),   ...registered, from: ['ComplaintFiled'], metBy: told, lapsesOn: ['PassedUp', 'ComplaintWithdrawn'] },
  second:      { name: words('Екінші сатының жауап беру мерзімі', 'Срок ответа второй инстанции', 'Term for the answer of the second instance'),      paragraph: '11',          ...lasting(periods.qualityBodyReview), ...registered, from: ['PassedUp'], metBy: told, lapsesOn: ['ComplaintWithdrawn'] },
  transit:     { name: words('Хаттың жету күні', 'День доставки письма', 'Day on which the letter counts as delivered'),                             paragraph: 'X53',         ...lasting(periods.postedDelivered),   from: ['AnswerPosted'], metBy: [], lapsesOn: [], endsIn: 'AnswerReached' },
  fulfilment:  { name: words('Шағым бойынша шешімді орындау мерзімі', 'Срок исполнения решения по жалобе', 'Term for doing what was decided'),        paragraph: 'APPK 100(2)', ...lasting(periods.complaintFulfilled), from: ['AnswerCarriedOut'], metBy: ['ComplaintFulfilled'], lapsesOn: [] },
  actingHead:  { ...actingHeadTerm, paragraph: 'APPK 67; X74', from: ['HeadLacking'], metBy: ['ActingHeadNamed', 'HeadReturned'], lapsesOn: ['PassedUp', 'PassedOn', 'ComplaintWithdrawn'] },
} as const satisfies Record<TermId, Term>;

export const isTerm = (text: string): text is TermId => (termIds as readonly string[]).includes(text);

/** How each is called. */
export const namesOfTerms = namesIn<TermId>(rows);

/** Every term that a complaint may have; which one has {@link termsOf} says. */
export const terms: Readonly<Record<TermId, TermRow<Complaint>>> = rows;

/** The paragraph, or the reading, that sets a term. */
export const paragraphOfTerm = (term: TermId): string => rows[term].paragraph;

const { transit, actingHead, fulfilment } = rows;
const always = { transit, actingHead };

/** Made to whoever is above from the first: nothing of it was owed below. */
const above = {
  ...always,
  namingAbove: { ...rows.namingAbove, from: ['ComplaintFiled'] },
  second: { ...rows.second, from: ['ComplaintFiled'] },
};
const { passing, answering, namingAbove, second } = rows;
const below = { ...always, passing, answering, namingAbove, second };
const belowOwn = { ...below, forwarding: rows.forwarding };
const belowOthers = { ...below, naming: rows.naming };

type Terms = Readonly<Record<string, TermRow<Complaint>>>;

/** The terms that a complaint knows: what is owed only where something is; about his own paper a head has the days of APPK 91 to name somebody, undo it or pass it up (X169). */
export function termsOf(file: Complaint): Terms {
  const isOwed = file.status === 'AWAITING_FULFILMENT' || file.fulfilled !== undefined;
  const owed: Terms = isOwed ? { fulfilment } : {};
  if (file.isFiledAbove) return { ...above, ...owed };
  return { ...(isHeadsOwn(file) ? belowOwn : belowOthers), ...owed };
}

/** By which term somebody is to be named who reviews it, as far as it has come. */
export function termOfNaming(file: Pick<Complaint, 'level' | 'about'>): TermId {
  if (file.level === 'second') return 'namingAbove';
  return isHeadsOwn(file) ? 'forwarding' : 'naming';
}

/** By which it is answered: by the instance before which it lies, or by a head who undoes what he signed himself. */
export function termOfAnswering({
  level,
  isConceded,
  about,
}: Pick<Complaint, 'level' | 'isConceded' | 'about'>): TermId {
  if (level === 'second') return 'second';
  return isConceded && isHeadsOwn({ about }) ? 'forwarding' : 'answering';
}

/** In which term a complaint is answered, by whom it is made to. */
export const termOfAnswer = (isAbove: boolean): TermRow<Complaint> => (isAbove ? rows.second : rows.answering);

/** What the end of each term means, in the alarm's own words. */
export const termTable: Readonly<Record<TermId, TermEnd>> = {
  naming: { whenMissed: 'Nobody reviews a complaint on the day after it was registered.' },
  namingAbove: {
    whenMissed: 'At the second instance nobody reviews a complaint on the day after it came before it.',
  },
  passing: {
    whenMissed:
      'For three working days nobody has begun a complaint, nor passed it on to whoever is competent (APPK 65).',
  },
  forwarding: {
    whenMissed: 'A head has neither undone his own paper nor passed the complaint up in three working days (APPK 91).',
  },
  answering: {
    whenMissed: 'A complaint is not answered in five working days: by law that is a refusal (para 11; APPK 91(2)).',
    whenNear: 'A complaint is not answered, and the five working days for that are nearly over.',
  },
  second: {
    whenMissed: 'The second instance has not answered a complaint in fifteen working days (para 11).',
    whenNear: 'The second instance has not answered a complaint, and its fifteen working days are nearly over.',
  },
  transit: { endsIn: rows.transit.endsIn },
  fulfilment: {
    whenMissed: 'A complaint was satisfied, and what is owed by that is not done in five working days (APPK 100(2)).',
  },
  actingHead: {
    whenMissed:
      'Nobody may act as the head, the supervisor has named no other in three working days, and a complaint stands still (APPK 67).',
  },
};
