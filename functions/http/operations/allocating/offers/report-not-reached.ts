import * as z from 'zod/mini';
import { askNotReached as ask, type NotReachedDeps } from '#casework/acts/allocating/offers/not-reached.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import { ok, refused } from '#domain/result.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

/** X204: whoever was to be offered a dwelling was sought in vain, which another confirms and which is no silence. */
export const reportNotReached = operation({
  name: 'reportNotReached',
  by: 'official',
  params: OfOffer,
  body: z.strictObject({ tries: reason }),
  keyless: true,
  answer: Waits,
  run: async ({ params, body, actor: by, now }, deps: NotReachedDeps & AskDeps) => {
    const asked = await ask({ ...params, ...body }, { by, now }, deps);
    return asked.ok
      ? ok({ body: { confirmation: confirmationView(asked.value, now) } })
      : refused(faultOf(asked.error));
  },
});
