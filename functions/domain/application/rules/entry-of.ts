import type { Application } from '#domain/application/application.ts';
import type { Entry } from '#domain/queue/list.ts';
import type { Rank } from '#domain/queue/place.ts';
import type { Instant } from '#domain/time/instant.ts';
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

/** The entry a request becomes when its notice is signed. */
export const entryOf = (theCase: Application, registerNumber: number, registeredAt: Instant): Entry => ({
  caseId: theCase.id,
  ...listNameOf(theCase),
  ...rankOf(theCase),
  registerNumber,
  registeredAt,
  active: true,
});
