import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Household } from '#domain/queue/allocating/household.ts';
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, movedNow, servedNow } from '#domain/queue/allocating/next-steps.ts';
import { type Round, roundOf, withStep } from '#domain/queue/allocating/round.ts';
import type { AnswerIs, Opening, RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { serving } from '#domain/queue/allocating/serving.ts';
import { opened, openedOn, readWhole } from './a-round.ts';

/** What people do when they are asked. */
export interface People {
  readonly answers: (entry: string) => AnswerIs;
  /** nothing: he is silent */
  readonly says: (entry: string) => Household | undefined;
}

export interface Played {
  readonly steps: readonly RoundStep[];
  readonly round: Round;
  readonly ledger: Ledger;
}

/** A round played to its end: lists are read whole, everybody answers at once, and what nobody wants goes on. */
export function played(
  opening: Opening,
  lists: Readonly<Record<string, readonly Candidate[]>>,
  people: People,
  found: Ledger = emptyLedger,
): Played {
  const steps: RoundStep[] = [opened(opening), ...Object.entries(lists).map(([list, all]) => readWhole(list, all))];
  let round = roundOf(steps);
  let ledger = found;
  const add = (step: RoundStep): void => {
    steps.push(step);
    round = withStep(round, step);
    if ('ledger' in step) ledger = step.ledger;
  };
  const dealt = dealtNow(round, ledger);
  if ('is' in dealt) throw new Error(`${dealt.list} was not read`);
  add(dealt);
  for (let moved = true; moved; ) {
    moved = false;
    for (const list of Object.keys(lists)) {
      const { asks, exhausted } = serving(round, list, openedOn);
      for (const entry of asks) add(confirmation(entry, people));
      const served = servedNow(round, list, openedOn);
      if (served.offers.length > 0) add(served);
      for (const { entry, dwelling } of served.offers)
        add({ does: 'ANSWERED', entry, dwelling, is: people.answers(entry) });
      const left = served.offers.length === 0 && asks.length === 0 ? exhausted[0] : undefined;
      const move = left && movedNow(round, left.dwelling, openedOn, ledger);
      if (move) add(move);
      moved ||= asks.length > 0 || served.offers.length > 0 || move !== undefined;
    }
  }
  return { steps, round, ledger };
}

function confirmation(entry: string, { says }: People): RoundStep {
  const household = says(entry);
  return { does: 'CONFIRMED', entry, ...(household ? { household } : {}) };
}
