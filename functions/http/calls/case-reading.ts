import type { People } from '#casework/ports/people.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { whyRead } from '#domain/application/rules/seeing/why-read.ts';
import type { ReadingReason } from '#domain/regulation/reading-reasons.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { noteReading, type ReadingDeps } from '#http/calls/reading.ts';
import { type StandingDeps, seenInStanding } from '#http/calls/standing.ts';
import type { Call } from '#http/operation.ts';
import { type Problem, refusedBy } from '#http/problems/problem.ts';

export interface CaseReadingDeps extends ReadingDeps, StandingDeps {
  readonly people: People;
}

type CaseReading = Call<Actor, { caseId: string }, { why?: ReadingReason; number?: string }>;

/** The case that is read, and whoever reads it, in the role in which he may. */
interface Read {
  readonly theCase: Application;
  readonly actor: Actor;
}

/**
 * The case, for an official who is about to read personal data of it; why is noted before anything is answered: the task
 * that waits for him, or else one of the reasons of the list. `fields` that are typed are named only as the case has them.
 */
export async function readCaseFor(
  asked: CaseReading,
  fields: readonly string[] | ((theCase: Application) => readonly string[]),
  deps: CaseReadingDeps,
): Promise<Result<Read, Problem>> {
  const shown = await seenInStanding(asked, deps);
  if (!shown.ok) return shown;
  const { call, theCase } = shown.value;
  const why = whyRead(theCase, call.actor, call.query);
  if (!why.ok) return refused(refusedBy(why.error, 'query'));
  await noteReading(
    call,
    theCase,
    { fields: typeof fields === 'function' ? fields(theCase) : fields, why: why.value },
    deps,
  );
  return ok({ theCase, actor: call.actor });
}
