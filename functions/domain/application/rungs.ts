import type { Instant } from '../time/instant.ts';
import { rungsOf } from '../time/term-span.ts';
import type { Application, TermState } from './application.ts';
import { type RungId, terms } from './terms.ts';

export interface Rung {
  readonly rung: RungId;
  readonly at: Instant;
}

/** The rungs still to climb, in order; keeping has only its end (X37). */
function ahead(state: TermState): Rung[] {
  const ladder = rungsOf(state as Parameters<typeof rungsOf>[0]);
  const archives = terms[state.term as keyof typeof terms].runsOutAs === 'archive';
  return ladder.filter(({ rung }) => !state.rungs.includes(rung) && (!archives || rung === 'breach'));
}

/** The first rung that is due and not climbed. */
export const dueRung = (state: TermState, now: Instant): Rung | undefined => ahead(state).find(({ at }) => at <= now);

export const nextRung = (state: TermState): Rung | undefined =>
  state.state === 'running' ? ahead(state)[0] : undefined;

/** When the clock must look at the case again; the silence alarm watches that it does. */
export const nextRungAt = (theCase: Application): Instant | undefined =>
  Object.values(theCase.terms)
    .flatMap((state) => nextRung(state)?.at ?? [])
    .sort()[0];

/** Somebody's task is open and nobody has claimed it; where only a machine or a neighbour is waited for, nobody neglects it. */
export const isUntouched = ({ task }: Application): boolean => task !== undefined && task.claimedBy === undefined;
