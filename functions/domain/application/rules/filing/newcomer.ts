import type { FiledApplication } from '#domain/application/stages.ts';
import type { Newcomer, Rank } from '#domain/queue/list.ts';
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

/** What a request puts on its list when its notice is signed. */
export const newcomerOf = (theCase: FiledApplication): Newcomer => ({
  caseId: theCase.id,
  provider: theCase.provider,
  list: theCase.list,
  ...rankOf(theCase),
});
