import type { Application } from '#domain/application/application.ts';
import type { Newcomer } from '#domain/queue/list.ts';
import type { Rank } from '#domain/queue/place.ts';
import { localDate } from '#domain/time/local-date.ts';

/** Whose list it is: each provider keeps its own of every category (art. 74). */
export interface ListName {
  readonly provider: string;
  readonly list: string;
}

export function listNameOf({ provider, list }: Application): ListName {
  if (!provider || !list) throw new Error('a filed request names its provider and its list');
  return { provider, list };
}

/** What orders a request on its list, fixed at filing (X12, X41). */
export function rankOf({ priorityMoment, intakeSequence }: Application): Rank {
  if (!priorityMoment || intakeSequence === undefined) throw new Error('only a filed request has a rank');
  return { priorityMoment, intakeSequence, day: localDate(priorityMoment) };
}

/** What a request puts on its list when its notice is signed. */
export const newcomerOf = (theCase: Application): Newcomer => ({
  caseId: theCase.id,
  ...listNameOf(theCase),
  ...rankOf(theCase),
});
