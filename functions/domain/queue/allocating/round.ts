import { shareRuleNamed } from '#domain/regulation/allocations/share-rules.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Candidate, inOrderOfPlace } from './candidate.ts';
import { type Dwelling, inDealingOrder } from './dwelling.ts';
import type { Household } from './household.ts';
import type { Posting } from './ledger.ts';
import type { AnswerIs, Opening, RoundStep, Step } from './round-steps.ts';
import type { Sharing } from './share-out.ts';

/** A list as far as a round has read it. */
export interface KnownList {
  readonly version: number;
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** to its end, so that whoever is not among them stands behind nobody */
  readonly isWhole: boolean;
}

export interface Answer {
  readonly dwelling: string;
  readonly is: AnswerIs;
}

interface Withdrawn {
  readonly list: string;
  readonly ground: string;
}

/** A round as its steps left it. */
export interface Round {
  readonly opening: Opening;
  readonly lists: ReadonlyMap<string, KnownList>;
  /** everybody whom it ever read, as he was read last */
  readonly seen: ReadonlyMap<string, Candidate>;
  /** of each dwelling that is dealt now */
  readonly postings: ReadonlyMap<string, Posting>;
  /** of dwellings that nobody anywhere suits, or that were taken out of the round */
  readonly over: ReadonlySet<string>;
  /** of dwellings that were withdrawn: the list that each was dealt to, and by which ground it left the round */
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
  /** the lists of which nobody is left for a dwelling */
  readonly without: ReadonlyMap<string, readonly string[]>;
  readonly answers: ReadonlyMap<string, Answer>;
  /** the day on which somebody was asked for his family first */
  readonly asked: ReadonlyMap<string, PlainDate>;
}

export const unknownList: KnownList = { version: 0, candidates: new Map(), isWhole: false };

export const openedRound = (opening: Opening): Round => ({
  ...{ opening, lists: new Map(), seen: new Map(), postings: new Map(), over: new Set(), without: new Map() },
  ...{ answers: new Map(), asked: new Map(), withdrawn: new Map() },
});

/** The round that its steps make, of which the first opens it. */
export function roundOf([first, ...others]: readonly RoundStep[]): Round {
  if (first?.does !== 'OPENED') throw new Error('a round begins with its opening');
  return others.reduce(withStep, openedRound(first.opening));
}

type Folds = { readonly [Does in RoundStep['does']]: (round: Round, step: Step<Does>) => Round };

const folds: Folds = {
  OPENED: () => {
    throw new Error('a round is opened once');
  },
  READ: read,
  DEALT: (round, { dealt }) => dealt.reduce(withDealt, round),
  ASKED: (round, { on, entries }) => ({
    ...round,
    asked: new Map([...entries.map((entry) => [entry, on] as const), ...round.asked]),
  }),
  CONFIRMED: confirmed,
  SERVED: (round, { offers }) =>
    offers.reduce((after, { entry, dwelling }) => answered(after, entry, { dwelling, is: 'OPEN' }), round),
  ANSWERED: (round, { entry, dwelling, is }) => answered(round, entry, { dwelling, is }),
  MOVED: (round, { dwelling, to }) => recharged(round, dwelling, to),
  OVERRIDDEN: (round, { dwelling, entry, candidate, posting }) => {
    const seen = candidate ? new Map(round.seen).set(entry, candidate) : round.seen;
    return answered(dealtTo({ ...round, seen }, dwelling, posting), entry, { dwelling, is: 'HELD' });
  },
  OVERRIDE_LAPSED: (round) => round,
  REVERSED: (round, step) => out(withdrawn(round, step), step.dwelling),
};

/** The round after one more step. */
export const withStep = (round: Round, step: RoundStep): Round =>
  (folds[step.does] as (round: Round, step: RoundStep) => Round)(round, step);

function read(round: Round, { list, version, seen, gone, isWhole }: Step<'READ'>): Round {
  const candidates = new Map((round.lists.get(list) ?? unknownList).candidates);
  for (const entry of gone) candidates.delete(entry);
  const everybody = new Map(round.seen);
  for (const candidate of seen.map((one) => asLastSaid(one, round))) {
    candidates.set(candidate.entry, candidate);
    everybody.set(candidate.entry, candidate);
  }
  return { ...round, seen: everybody, lists: new Map(round.lists).set(list, { version, candidates, isWhole }) };
}

/** What somebody said of his family in the round stands until he has said something later. */
function asLastSaid(candidate: Candidate, { seen }: Round): Candidate {
  const known = seen.get(candidate.entry)?.household;
  return known && known.confirmedOn > candidate.household.confirmedOn ? { ...candidate, household: known } : candidate;
}

function withDealt(round: Round, { dwelling, posting, without }: Step<'DEALT'>['dealt'][number]): Round {
  const known = new Map(round.without).set(dwelling, without);
  if (!posting) return { ...round, without: known, over: new Set(round.over).add(dwelling) };
  return dealtTo({ ...round, without: known }, dwelling, posting);
}

function dealtTo(round: Round, dwelling: string, posting: Posting): Round {
  const over = new Set(round.over);
  over.delete(dwelling);
  return { ...round, over, postings: new Map(round.postings).set(dwelling, posting) };
}

function confirmed(round: Round, { entry, household }: Step<'CONFIRMED'>): Round {
  const lists = new Map(
    [...round.lists].map(([list, known]) => [list, { ...known, candidates: said(known.candidates, entry, household) }]),
  );
  return { ...round, lists, seen: said(round.seen, entry, household) };
}

function said(of: ReadonlyMap<string, Candidate>, entry: string, household: Household): ReadonlyMap<string, Candidate> {
  const candidate = of.get(entry);
  return candidate ? new Map(of).set(entry, { ...candidate, household }) : of;
}

function answered(round: Round, entry: string, answer: Answer): Round {
  const answers = new Map(round.answers);
  if (answer.is === 'UNMADE') answers.delete(entry);
  else answers.set(entry, answer);
  return { ...round, answers };
}

function recharged(round: Round, dwelling: string, to: Posting | undefined): Round {
  const from = round.postings.get(dwelling)?.charged;
  const without = new Map(round.without).set(dwelling, [
    ...(round.without.get(dwelling) ?? []),
    ...(from === undefined ? [] : [from]),
  ]);
  if (to === undefined) return { ...out(round, dwelling), without };
  return dealtTo({ ...round, without }, dwelling, to);
}

function withdrawn(round: Round, { dwelling, withdrawn: ground }: Step<'REVERSED'>): Round {
  const list = round.postings.get(dwelling)?.charged;
  if (list === undefined || ground === undefined) return round;
  return { ...round, withdrawn: new Map(round.withdrawn).set(dwelling, { list, ground }) };
}

function out(round: Round, dwelling: string): Round {
  const postings = new Map(round.postings);
  postings.delete(dwelling);
  return { ...round, postings, over: new Set(round.over).add(dwelling) };
}

export const sharingOf = ({ opening: { round, rule, on, lists } }: Round): Sharing => ({
  ...{ round, on, lists },
  rule: shareRuleNamed(rule),
});

/** The answers by which a dwelling is kept for somebody. */
const keeps: ReadonlySet<AnswerIs> = new Set(['OPEN', 'HELD', 'CONSENTED']);
export const isKept = ({ is }: Answer): boolean => keeps.has(is);

/** The dwellings that nobody has yet, of those dealt to a list. */
export function freeOf({ opening, postings, answers }: Round, list: string): Dwelling[] {
  const kept = new Set([...answers.values()].filter(isKept).map(({ dwelling }) => dwelling));
  return inDealingOrder(opening.dwellings).filter(({ id }) => postings.get(id)?.charged === list && !kept.has(id));
}

export const candidatesOf = ({ lists }: Round, list: string): Candidate[] =>
  inOrderOfPlace((lists.get(list) ?? unknownList).candidates.values());
