import { ok } from '#domain/result.ts';
import { noteAudit, seenOffer } from '#http/calls/allocating.ts';
import type { ReadingDeps } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { AccessLog, accessLogOf } from '#http/views/access-log.ts';

/** Who looked at an offer, which fields, why and when; this reading stands in the answer too, for it is noted first. */
export const readOfferAccess = operation({
  name: 'readOfferAccess',
  by: 'bearer',
  params: OfOffer,
  answer: AccessLog,
  run: async (asked, deps: ReadingDeps) => {
    const seen = await seenOffer(asked.params.offerId, asked, { cases: deps.cases });
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    await noteAudit(call, file, ['access'], deps);
    return ok({ body: await accessLogOf(file.id, deps) });
  },
});
