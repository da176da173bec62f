import type { Keyring, People } from '#casework/ports.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import { type Result, refused } from '#domain/result.ts';
import { actorOf, seen } from './commanding.ts';
import type { Call } from './operation.ts';
import { type Problem, problem } from './problem.ts';
import { noteReading, type ReadingDeps } from './reading.ts';
import { inStanding, type StandingDeps } from './standing.ts';

export interface CaseReadingDeps extends ReadingDeps, StandingDeps {
  readonly people: People;
  readonly keyring: Keyring;
}

export type CaseReading<P = unknown> = Call<{ caseId: string } & P, { why?: string }>;

/**
 * The case, for an official who is about to read personal data of it; why is noted before anything is answered: the task
 * that waits for him, or else the reason he types, which has a record of its own (architecture 6).
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
  const why = task?.role === actorOf(call).kind ? `task ${task.step}` : await typedReason(call, deps);
  if (why === undefined)
    return refused(problem('FIELDS_WRONG', { paragraph: '5.4', fields: [{ field: 'query.why', problem: 'MISSING' }] }));
  await noteReading(call, theCase.value, { fields, why }, deps);
  return theCase;
}

async function typedReason(
  { params, query: { why }, now }: CaseReading,
  deps: CaseReadingDeps,
): Promise<string | undefined> {
  if (why === undefined) return undefined;
  const { record } = await typed('reason', why, { caseId: params.caseId, now }, deps);
  await deps.people.write(record);
  return `reason ${record.id}`;
}
