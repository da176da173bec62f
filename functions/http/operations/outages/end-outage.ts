import * as z from 'zod/mini';
import { endOutage as end, type OutageDeps } from '#casework/acts/record-outage.ts';
import { ok, refused } from '#domain/result.ts';
import { instant } from '#domain/text/dates.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { OfOutage } from '#http/shapes/outages.ts';
import { type EvidenceDeps, ToldView, toldView } from '#http/views/outage-view.ts';

/** X60: the supervisor tells when the system was there again; from then on what was taken in paper may be entered. */
export const endOutage = operation({
  name: 'endOutage',
  by: 'official',
  params: OfOutage,
  body: z.strictObject({ to: instant }),
  keyless: true,
  answer: ToldView,
  run: async (call, deps: OutageDeps & EvidenceDeps) => {
    const { actor: by, now } = call;
    const ended = await end({ id: call.params.outageId, to: toInstant(call.body.to) }, { by, now }, deps);
    if (!ended.ok) return refused(faultOf(ended.error));
    return ok({ body: await toldView(ended.value, now, deps) });
  },
});
