import * as z from 'zod/mini';
import { revokeAllocation as revoke, type UndoDeps } from '#casework/acts/allocating/offers/undoing.ts';
import type { SignerDeps } from '#casework/signing/signer-at-office.ts';
import { fromBase64 } from '#http/base64.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { reason } from '#http/shapes/reasons.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** APPK 84, X293: the head revokes a decision whose contract was not signed in its days, by a paper that he signs. */
export const revokeAllocation = operation({
  name: 'revokeAllocation',
  by: 'bearer',
  params: OfOffer,
  body: z.extend(SignedPaper, { reason }),
  answer: OfferView,
  run: (call, deps: CommandDeps & UndoDeps & SignerDeps) => {
    const { reason, cms, ...named } = call.body;
    const asked = { ...call.params, reason, signed: { ...named, cms: fromBase64(cms) } };
    return offered(call, deps, (acting) => revoke(asked, acting, deps));
  },
});
