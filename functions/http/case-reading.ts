import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { paragraphOfStep } from '#domain/application/steps.ts';
import type { ReadingReason } from '#domain/regulation/reading-reasons.ts';
import { type Result, refused } from '#domain/result.ts';
import { actorOf, seen } from './commanding.ts';
import type { Call } from './operation.ts';
import { type Problem, problem } from './problem.ts';
import { noteReading, type ReadingDeps } from './reading.ts';
import { inStanding, type StandingDeps } from './standing.ts';

export interface CaseReadingDeps extends ReadingDeps, StandingDeps {
  readonly people: People;
}

export type CaseReading<P = unknown> = Call<{ caseId: string } & P, { why?: ReadingReason }>;

/**
 * The case, for an official who is about to read personal data of it; why is noted before anything is answered: the task
 * that waits for him, or else one of the reasons of the list.
 */
export async function readCaseFor(
  asked: CaseReading,
  fields: readonly string[],
  deps: CaseReadingDeps,
): Promise<Result<Application, Problem>> {
  const call = await inStanding(asked, 'SeeCase', deps);
  const theCase = await seen(call.params.caseId, actorOf(call), deps);
  if (!theCase.ok) return theCase;
  const { task } = theCase.value;
  const reason = call.query.why && `reason ${call.query.why}`;
  const why = task?.role === actorOf(call).kind ? `task ${paragraphOfStep(theCase.value, task.step)}` : reason;
  if (why === undefined)
    return refused(problem('FIELDS_WRONG', { paragraph: '5.4', fields: [{ field: 'query.why', problem: 'MISSING' }] }));
  await noteReading(call, theCase.value, { fields, why }, deps);
  return theCase;
}
