import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { handOverOffer as act } from '#casework/acts/allocating/offers/send-offer.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** X204: the registrar hands an offer over against identity; with that its days begin. */
export const handOverOffer = operation({
  name: 'handOverOffer',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ iin: Iin, identityDocument: IdentityDocument }),
  answer: OfferView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
