import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { answerOffer as answer } from '#casework/acts/allocating/offers/answer-offer.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { SignedByDeps } from '#casework/signing/signed-by.ts';
import { fromBase64 } from '#http/base64.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

type Deps = CommandDeps & WritingDeps & SignedByDeps & PreparingDeps & PaperDeps;

/** X59: whoever is offered a dwelling takes it or does not, by a paper that he signed; his place stays. */
export const answerOffer = operation({
  name: 'answerOffer',
  by: 'bearer',
  params: OfOffer,
  body: z.extend(SignedPaper, { consents: z.boolean() }),
  answer: OfferView,
  run: (call, deps: Deps) => {
    const { consents, cms, ...named } = call.body;
    const asked = { ...call.params, consents, signed: { ...named, cms: fromBase64(cms) } };
    return offered(call, deps, (acting) => answer(asked, acting, deps));
  },
});
