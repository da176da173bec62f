import * as z from 'zod/mini';
import { endOutage as end, type OutageDeps } from '#casework/acts/record-outage.ts';
import type { People } from '#casework/ports/people.ts';
import { ok, refused } from '#domain/result.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { instant, OfOutage } from '#http/shapes/outages.ts';
import { OutageView, outageView } from '#http/views/outage-view.ts';

/** X60: the supervisor tells when the system was there again; from then on what was taken in paper may be entered. */
export const endOutage = operation({
  name: 'endOutage',
  by: 'official',
  params: OfOutage,
  body: z.strictObject({ to: instant }),
  keyless: true,
  answer: OutageView,
  run: async (call, deps: OutageDeps & { readonly people: People }) => {
    const { actor: by, now } = call;
    const ended = await end({ id: call.params.outageId, to: toInstant(call.body.to) }, { by, now }, deps);
    if (!ended.ok) return refused(refusedBy(ended.error));
    return ok({ body: await outageView(ended.value, deps) });
  },
});
