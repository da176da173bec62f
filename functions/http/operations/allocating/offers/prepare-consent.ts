import * as z from 'zod/mini';
import { prepareConsent as prepare } from '#casework/acts/allocating/offers/answer-offer.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

/** X59: the exact bytes by which somebody takes a dwelling or does not, for him to sign. */
export const prepareConsent = operation({
  name: 'prepareConsent',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ consents: z.boolean() }),
  keyless: true,
  answer: BytesToSign,
  run: async (call, deps: PreparingDeps & { readonly cases: CaseStore }) => {
    const { params, body, actor, now } = call;
    return bytesToSign(await prepare({ ...params, ...body }, { actor, now }, deps));
  },
});
