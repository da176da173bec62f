import type { KeepsNone } from '#domain/regulation/complaints/keeps-none.ts';
import { isBefore } from '../place.ts';
import type { Candidate } from './candidate.ts';
import type { Dwelling } from './dwelling.ts';
import { isKept, type Round } from './round.ts';
import { findingsOf } from './suitability.ts';
import { chosenBy } from './wishes.ts';

/** Whoever complains of a round, as he stands on a list now. */
export interface Complaining {
  readonly candidate: Candidate;
  readonly list: string;
}

/**
 * X326: the dwellings of a round that could have been his who complains of it, the likeliest first, or why there is none: what he
 * was offered and lost otherwise than by refusing it, whichever list has come to be charged with it; then what whoever stands behind him is offered, the suiting ones by his wishes
 * before those for which he was passed over; of whoever the round has not read the suiting ones alone.
 */
export function couldBeHis(round: Round, { candidate, list }: Complaining): readonly Dwelling[] | KeepsNone {
  const answer = round.answers.get(candidate.entry);
  if (answer && isKept(answer)) return 'HAS_OFFER';
  if (answer?.is === 'REFUSED') return 'REFUSED';
  const dealt = round.opening.dwellings.filter(({ id }) => round.postings.get(id)?.charged === list);
  const lost = round.opening.dwellings.filter(({ id }) => id === answer?.dwelling && round.postings.has(id));
  const behind = dealt.filter(({ id }) => id !== answer?.dwelling && isBehind(id, candidate, round));
  const suits = (home: Dwelling) => findingsOf(candidate.household, home, round.opening.locality).length === 0;
  const passed = round.seen.has(candidate.entry) ? behind.filter((home) => !suits(home)) : [];
  const found = [...lost, ...inOrder(behind.filter(suits), candidate), ...inOrder(passed, candidate)];
  return found.length > 0 ? found : 'NONE_BEHIND';
}

/** Is it kept for somebody who stands behind him? */
function isBehind(dwelling: string, me: Candidate, { answers, seen }: Round): boolean {
  const holder = [...answers].find(([, answer]) => answer.dwelling === dwelling && isKept(answer))?.[0];
  const other = holder === undefined ? undefined : seen.get(holder);
  return other !== undefined && isBefore(me, other);
}

/** What he wants most first. */
function inOrder(homes: readonly Dwelling[], { wishes = [] }: Candidate): readonly Dwelling[] {
  const first = chosenBy(wishes, homes);
  return first
    ? [
        first,
        ...inOrder(
          homes.filter(({ id }) => id !== first.id),
          { wishes } as Candidate,
        ),
      ]
    : [];
}
