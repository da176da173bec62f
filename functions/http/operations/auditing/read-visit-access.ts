import { ok } from '#domain/result.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { noteAudit, seenVisit } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { AccessLog, accessLogOf } from '#http/views/access-log.ts';

/** Who looked at a visit at home, which fields, why and when; this reading stands in the answer too, for it is noted first. */
export const readVisitAccess = operation({
  name: 'readVisitAccess',
  by: 'bearer',
  params: OfVisit,
  answer: AccessLog,
  run: async (call, deps: ReadingDeps) => {
    const seen = await seenVisit(call.params.visitId, call, deps);
    if (!seen.ok) return seen;
    await noteAudit(call, seen.value, ['access'], deps);
    return ok({ body: await accessLogOf(seen.value.id, deps) });
  },
});
