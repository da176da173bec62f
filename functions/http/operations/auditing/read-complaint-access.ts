import { ok } from '#domain/result.ts';
import { noteAudit, seenComplaint } from '#http/calls/complaining.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { AccessLog, accessLogOf } from '#http/views/access-log.ts';

/** Who looked at a complaint, which fields, why and when; this reading stands in the answer too, for it is noted first. */
export const readComplaintAccess = operation({
  name: 'readComplaintAccess',
  by: 'bearer',
  params: OfComplaint,
  answer: AccessLog,
  run: async (asked, deps: ReadingDeps) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, { cases: deps.cases });
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    await noteAudit(call, file, ['access'], deps);
    return ok({ body: await accessLogOf(file.id, deps) });
  },
});
