import * as z from 'zod/mini';
import { askAnnulment } from '#casework/acts/allocating/offers/undoing.ts';
import type { ExecuteDeps } from '#casework/execute.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import { courts } from '#domain/offer/courts.ts';
import { courtIds } from '#domain/regulation/allocations/courts-of-law.ts';
import { ok, refused } from '#domain/result.ts';
import { day } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

/** 82, X283: a court has annulled a decision to provide a dwelling; the head asks a supervisor to confirm it, and everything is undone. */
export const annulAllocation = operation({
  name: 'annulAllocation',
  by: 'official',
  params: OfOffer,
  body: z.strictObject({
    /** the instance, and which court of the table it is */
    court: z.enum(courts),
    ofCourt: z.enum(courtIds),
    number: officeNumber(60),
    decidedOn: day,
    falseData: z.optional(z.boolean()),
  }),
  keyless: true,
  answer: Waits,
  run: async ({ params, body, actor: by, now }, deps: ExecuteDeps & AskDeps) => {
    const asked = await askAnnulment({ ...params, ...body }, { by, now }, deps);
    return asked.ok
      ? ok({ body: { confirmation: confirmationView(asked.value, now) } })
      : refused(faultOf(asked.error));
  },
});
