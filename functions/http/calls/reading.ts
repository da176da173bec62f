import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { FormedSheet } from '#casework/ports/papers.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { Who } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { sightFault } from '#domain/application/rules/seeing/need-to-know.ts';
import { type Substance, whyReceived } from '#domain/application/rules/seeing/reception.ts';
import { type Result, refused } from '#domain/result.ts';
import { seen } from '#http/calls/commanding.ts';
import type { Asking, Call } from '#http/operation.ts';
import { type Problem, refusedBy } from '#http/problems/problem.ts';

export interface ReadingDeps {
  readonly cases: CaseStore;
  readonly access: AccessLog;
}

/** What is read, and by which clause or for which reason. */
export interface Noted {
  readonly fields: readonly string[];
  readonly why: string;
}

/** Who read what of whose file, written before it is answered; what the recipient reads of his own is nobody's concern. */
export async function noteReading(
  asking: Asking<Actor>,
  theCase: Application,
  { fields, why }: Noted,
  { access }: ReadingDeps,
): Promise<void> {
  const { actor, now: at, requestId } = asking;
  if (subjectOf(actor) === theCase.applicant) return;
  const reason = whyReceived(theCase, actor, at) ?? why;
  await access.append({
    reader: actorRecord(actor),
    subject: theCase.id,
    fields,
    why: reason,
    at,
    requestId,
  });
}

/** The case, if this actor may see it and is shown this of it. */
export async function seenWith(
  substance: Substance,
  call: Call<Actor, { caseId: string }>,
  deps: ReadingDeps,
): Promise<Result<Application, Problem>> {
  const theCase = await seen(call.params.caseId, call, deps);
  const fault = theCase.ok ? sightFault(theCase.value, substance, call) : undefined;
  return fault ? refused(refusedBy(fault)) : theCase;
}

interface Reception {
  readonly caseId: string;
  readonly by: Who;
  readonly why: string;
}

/** Under whose request it is, which he reads in his cabinet: somebody came with it to a desk, as himself or in his place. */
export async function noteReception(
  { actor, now: at, requestId }: Asking<Actor>,
  { caseId, by, why }: Reception,
  { cases, access }: ReadingDeps,
): Promise<void> {
  const theCase = await cases.load(application, caseId);
  if (!theCase) throw new Error(`${caseId} is no case`);
  const look = { reader: actorRecord(actor), subject: theCase.applicant, fields: [`reception ${by}`] };
  await access.append({ ...look, why, at, requestId });
}

/** Papers name the person they are for, so each look is noted before it is given. */
export async function noteSheets(
  asking: Asking<Actor>,
  sheets: readonly FormedSheet[],
  access: AccessLog,
): Promise<void> {
  const { actor, now: at, requestId } = asking;
  const reading = { reader: actorRecord(actor), why: 'task 5.5', at, requestId };
  await Promise.all(
    sheets.map(({ paper }) =>
      access.append({ ...reading, subject: paper.caseId, fields: [`paper ${paper.paper.type}`] }),
    ),
  );
}
