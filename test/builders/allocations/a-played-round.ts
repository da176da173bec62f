import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Household } from '#domain/queue/allocating/household.ts';
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';
import { askedNow, dealtNow, movedNow, servedNow, withdrawnNow } from '#domain/queue/allocating/next-steps.ts';
import { type Round, roundOf, withStep } from '#domain/queue/allocating/round.ts';
import type { AnswerIs, Opening, RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { serving } from '#domain/queue/allocating/serving.ts';
import { opened, openedOn, readWhole } from './a-round.ts';

/** What people do when they are asked. */
export interface People {
  readonly answers: (entry: string) => AnswerIs;
  /** nothing: he is silent */
  readonly says: (entry: string) => Household | undefined;
  /** how far it has come as it is withdrawn; nothing: it stays */
  readonly loses?: (dwelling: string) => 'DEALT' | 'OPEN' | 'HELD' | undefined;
}

/** The days in which whoever is asked for his family may say it are over: he has said it, or is silent. */
const afterAsking = '2018-06-12';

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
  const confirm = (entry: string): void => {
    const household = people.says(entry);
    if (household) add({ does: 'CONFIRMED', entry, household });
  };
  const dealt = dealtNow(round, ledger);
  if ('is' in dealt) throw new Error(`${dealt.list} was not read`);
  add(dealt);
  const lose = (dwelling: string): void => {
    for (const step of withdrawnNow(round, { dwelling, ground: 'DESTROYED' }, ledger) ?? []) add(step);
  };
  const answer = (entry: string, dwelling: string): void => {
    const lost = people.loses?.(dwelling);
    if (lost === 'HELD') add({ does: 'ANSWERED', entry, dwelling, is: 'HELD' });
    if (lost) lose(dwelling);
    else add({ does: 'ANSWERED', entry, dwelling, is: people.answers(entry) });
  };
  for (const { id } of opening.dwellings) if (people.loses?.(id) === 'DEALT') lose(id);
  for (let moved = true; moved; ) {
    moved = false;
    for (const list of Object.keys(lists)) {
      const asked = askedNow(round, list, openedOn);
      if (asked) add(asked);
      for (const entry of asked?.entries ?? []) confirm(entry);
      const { exhausted } = serving(round, list, afterAsking);
      const served = servedNow(round, list, afterAsking);
      if (served.offers.length > 0) add(served);
      for (const { entry, dwelling } of served.offers) answer(entry, dwelling);
      const left = served.offers.length === 0 ? exhausted[0] : undefined;
      const move = left && movedNow(round, left.dwelling, afterAsking, ledger);
      if (move) add(move);
      moved ||= asked !== undefined || served.offers.length > 0 || move !== undefined;
    }
  }
  return { steps, round, ledger };
}
