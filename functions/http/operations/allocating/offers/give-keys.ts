import * as z from 'zod/mini';
import { giveKeys as act } from '#casework/acts/allocating/offers/giving.ts';
import type { ProposeDeps } from '#casework/acts/amending/propose-amendment.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** 77: the registrar gives the keys against identity. */
export const giveKeys = operation({
  name: 'giveKeys',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ iin: Iin, identityDocument: IdentityDocument }),
  answer: OfferView,
  run: (call, deps: CommandDeps & ProposeDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
