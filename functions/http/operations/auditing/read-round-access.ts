import { looksTold } from '#casework/identity/told/looks-told.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { AllocationEvent } from '#domain/allocation/event.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { ok } from '#domain/result.ts';
import { noteAudit } from '#http/calls/allocating.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { fileInStanding } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAllocation } from '#http/shapes/allocations.ts';
import { AccessLog, looksShown } from '#http/views/access-log.ts';

const offersIn = (events: readonly AllocationEvent[]): readonly string[] =>
  events.flatMap((event) => (event.type === 'CandidateAsked' ? [event.offer] : []));

/** Who looked at a round or at an offer of it, oldest first; none at an offer from which the auditor is recused (X70). */
export const readRoundAccess = operation({
  name: 'readRoundAccess',
  by: 'bearer',
  params: OfAllocation,
  answer: AccessLog,
  run: async (asked, deps: ReadingDeps) => {
    const named = { kind: allocation, id: asked.params.allocationId };
    const seen = await fileInStanding(asked, named, { cases: deps.cases });
    if (!seen.ok) return seen;
    const { call, file } = seen.value;
    await noteAudit(call, file, ['access'], deps);
    const commits = await deps.cases.journal(allocation, file.id);
    const subjects = [file.id, ...commits.flatMap(({ events }) => offersIn(events))];
    const looks = (await inParallel(subjects, 20, (subject) => deps.access.of(subject))).flat();
    const told = await looksTold(looks, call.actor as StaffActor, deps);
    return ok({ body: { caseId: file.id, items: looksShown(told.toSorted((a, b) => (a.at < b.at ? -1 : 1))) } });
  },
});
