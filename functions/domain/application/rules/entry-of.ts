import type { FiledApplication } from '#domain/application/stages.ts';
import type { Entry } from '#domain/queue/list.ts';
import type { Rank } from '#domain/queue/place.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** Whose list it is: each provider keeps its own of every category (art. 74). */
export interface ListName {
  readonly provider: string;
  readonly list: string;
}

/** What orders a request on its list, fixed at filing (X12, X41). */
export const rankOf = ({ priorityMoment, intakeSequence }: FiledApplication): Rank => ({
  priorityMoment,
  intakeSequence,
  day: localDate(priorityMoment),
});

/** The entry a request becomes when its notice is signed. */
export const entryOf = (theCase: FiledApplication, registerNumber: number, registeredAt: Instant): Entry => ({
  caseId: theCase.id,
  provider: theCase.provider,
  list: theCase.list,
  ...rankOf(theCase),
  registerNumber,
  registeredAt,
  active: true,
});
