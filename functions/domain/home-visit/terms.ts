import type { TermEnd, TermRow } from '../file/kind.ts';
import type { TermState } from '../file/state.ts';
import { lasting, namesIn } from '../file/terms/lasting.ts';
import { periods } from '../regulation/periods.ts';
import type { Instant } from '../time/instant.ts';
import { words } from '../words.ts';
import type { EventType } from './event.ts';
import type { HomeVisit } from './home-visit.ts';
import { enteredOfWindow, yearAwaited } from './rules/window.ts';

export const termIds = ['window', 'visit', 'entering', 'outcome', 'substitute'] as const;
export type TermId = (typeof termIds)[number];

interface Term extends TermRow<HomeVisit> {
  readonly from: readonly EventType[];
  readonly metBy: readonly EventType[];
  readonly lapsesOn: readonly EventType[];
  readonly endsIn?: EventType;
}

/** By what nothing is owed any more: it is cancelled, or the result was handed over at a desk meanwhile. */
const cancelled = ['VisitCancelled', 'ResultHanded'] as const;
/** By what it is sure that somebody of the centre came in the window. */
const came = ['VisitBegun', 'NobodyFoundHome', 'PackageTakenAtHome', 'VisitRefused', 'CentreCame'] as const;
/** Whoever wishes another window has the days begin anew. */
const owed = ['HomeVisitRequested', 'WindowDeclined', 'NextWindowOwed'] as const;

/** Its last moment: what was taken in it without a network is entered in the days after it (X60). */
const endOfWindow = ({ window }: HomeVisit): Instant | undefined => window?.to;

type Due = Pick<TermState, 'dueAt'>;

const comesInTime = ({ window, status }: HomeVisit, { dueAt }: Due): boolean =>
  status === 'SCHEDULED' && window !== undefined && window.from < dueAt;

/** Who comes in a window of the term comes in time; without a network he enters what he took in the days for that (X60, X188). */
const enteredUntil = (file: HomeVisit, due: Due): Instant | undefined =>
  comesInTime(file, due) ? enteredOfWindow(file) : undefined;

const yearLacks = (file: HomeVisit): boolean => yearAwaited(file) !== undefined;
/** The same: while those days wait for a year of the calendar nobody can say that nobody came (X89). */
const waitsForYear = (file: HomeVisit, due: Due): boolean => comesInTime(file, due) && yearLacks(file);

/** The terms of the house, no law: para 13 names none (X177). */
// biome-ignore format: a table, one term a row
const rows = {
  window:  { name: words('Үйге бару уақытын ұсыну мерзімі', 'Срок предложения времени выезда', 'Term for offering a window'),        paragraph: '13; X177', ...lasting(periods.visitWindowOffered),  from: [...owed, 'WindowMissed'], metBy: ['WindowOffered'],                           lapsesOn: cancelled },
  visit:   { name: words('Үйге бару мерзімі', 'Срок выезда на дом', 'Term for the visit at home'),                                   paragraph: '13; X177', ...lasting(periods.visitMade),           from: owed,           metBy: came, lapsesOn: [...cancelled, 'WindowDeclined'], doneAt: ({ takenAt }) => takenAt, enteredUntil, waitsForYear },
  entering: { name: words('Барудың болғанын енгізу мерзімі', 'Срок внесения состоявшегося выезда', 'Term for entering that a visit was made'), paragraph: 'X60; X232', ...lasting(periods.takenInPaperEntered), from: ['WindowOffered', 'WindowMoved'], metBy: came, lapsesOn: [...cancelled, 'WindowDeclined', 'WindowMissed'], startedAt: endOfWindow, enteredUntil: enteredOfWindow, waitsForYear: yearLacks, endsIn: 'WindowMissed' },
  outcome: { name: words('Барудың нәтижесін енгізу мерзімі', 'Срок внесения итога выезда', 'Term for entering what came of a visit'), paragraph: '13; X179', ...lasting(periods.visitOutcomeEntered), from: ['VisitBegun'], metBy: ['PackageTakenAtHome', 'PackageLackedAtHome', 'VisitRefused', 'ResultHanded'], lapsesOn: ['VisitCancelled'] },
  substitute: { name: words('Орнын басатын адамды тағайындау мерзімі', 'Срок назначения замещающего', 'Term for naming a substitute'),   paragraph: '13; X98', ...lasting(periods.substituteNamed), from: ['HolderLacking'], metBy: ['HolderReturned'], lapsesOn: [...cancelled, 'WindowDeclined'] },
} as const satisfies Record<TermId, Term>;

export const isTerm = (text: string): text is TermId => (termIds as readonly string[]).includes(text);

/** The paragraph and the reading that set a term. */
export const paragraphOfTerm = (term: TermId): string => rows[term].paragraph;

/** How each is called. */
export const namesOfTerms = namesIn<TermId>(rows);

export const terms: Readonly<Record<string, TermRow<HomeVisit>>> = rows;

/** What the end of each term means, in the alarm's own words. */
export const termTable: Readonly<Record<TermId, TermEnd>> = {
  window: {
    whenMissed: 'Whoever cannot come to a desk has been offered no day and window in three working days (para 13).',
    whenNear:
      'Whoever cannot come to a desk has been offered no day and window, and the three days for that are nearly over.',
  },
  visit: {
    whenMissed:
      'Nobody has come in ten working days to whoever cannot come to a desk, and his place is not fixed (para 13).',
  },
  entering: {
    endsIn: rows.entering.endsIn,
    whenOver:
      'Whoever cannot come to a desk waited at home in a window in which nobody of the centre came, and waits for another (para 13).',
  },
  substitute: {
    whenMissed:
      'Nobody of a centre is there who could visit whoever cannot come to a desk, and its administrator has named no substitute for a working day (para 13).',
  },
  outcome: {
    whenMissed:
      'A visit at home was begun and nobody has entered what came of it; its person has nothing in hand (para 13).',
  },
};
