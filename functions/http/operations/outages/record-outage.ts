import * as z from 'zod/mini';
import { type OutageDeps, recordOutage as record } from '#casework/acts/record-outage.ts';
import { ok, refused } from '#domain/result.ts';
import { instant } from '#domain/text/dates.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { centres } from '#http/shapes/outages.ts';
import { reason } from '#http/shapes/reasons.ts';
import { type EvidenceDeps, ToldView, toldView } from '#http/views/outage-view.ts';

/** X60: the supervisor records that the system was away, at which centres, and how it is known. */
export const recordOutage = operation({
  name: 'recordOutage',
  by: 'official',
  body: z.strictObject({ from: instant, to: z.optional(instant), centres, ground: reason }),
  keyless: true,
  answer: ToldView,
  status: 201,
  run: async ({ body, actor: by, now }, deps: OutageDeps & EvidenceDeps) => {
    const { from, to } = body;
    const said = { ...body, from: toInstant(from), to: to === undefined ? undefined : toInstant(to) };
    const recorded = await record(said, { by, now }, deps);
    if (!recorded.ok) return refused(faultOf(recorded.error));
    return ok({ body: await toldView(recorded.value, now, deps) });
  },
});
