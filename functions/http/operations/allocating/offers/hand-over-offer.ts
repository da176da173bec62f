import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { askHandingOver } from '#casework/acts/allocating/offers/send-offer.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { ok, refused } from '#domain/result.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

/** X204, X290: the registrar has handed an offer over against identity, which another confirms; with that its days begin. */
export const handOverOffer = operation({
  name: 'handOverOffer',
  by: 'official',
  params: OfOffer,
  body: z.strictObject({ iin: Iin, identityDocument: IdentityDocument }),
  keyless: true,
  answer: Waits,
  run: async ({ params, body, actor: by, now }, deps: WritingDeps & AskDeps) => {
    const asked = await askHandingOver({ ...params, ...body }, { by, now }, deps);
    return asked.ok
      ? ok({ body: { confirmation: confirmationView(asked.value, now) } })
      : refused(faultOf(asked.error));
  },
});
