import { ok } from '#domain/result.ts';
import { noteAudit, seenAmendment } from '#http/calls/amending.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AccessLog, accessLogOf } from '#http/views/access-log.ts';

/** Who looked at an amendment, which fields, why and when; this reading stands in the answer too, for it is noted first. */
export const readAmendmentAccess = operation({
  name: 'readAmendmentAccess',
  by: 'bearer',
  params: OfAmendment,
  answer: AccessLog,
  run: async (asked, deps: ReadingDeps) => {
    const seen = await seenAmendment(asked.params.amendmentId, asked, { cases: deps.cases });
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    await noteAudit(call, file, ['access'], deps);
    return ok({ body: await accessLogOf(file.id, deps) });
  },
});
