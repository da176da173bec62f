import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { answerOfferAtDesk as answer } from '#casework/acts/allocating/offers/answer-offer.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import type { SeenDeps } from '#casework/second-person/seen-for-ending.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { doneWith } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** X59, X282: the same at a desk against identity, a refusal once a second operator has seen him too; the operator sees no more of it than that it was taken. */
export const answerOfferAtDesk = operation({
  name: 'answerOfferAtDesk',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ consents: z.boolean(), iin: Iin, identityDocument: IdentityDocument }),
  answer: CaseExists,
  run: (call, deps: CommandDeps & WritingDeps & PaperDeps & SeenDeps) =>
    doneWith(call, deps, (acting) => answer({ ...call.params, ...call.body }, acting, deps)),
});
