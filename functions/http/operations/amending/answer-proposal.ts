import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { answerInCabinet } from '#casework/acts/amending/answer-proposal.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { SignedByDeps } from '#casework/signing/signed-by.ts';
import { fromBase64 } from '#http/base64.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { ChosenList, OfAmendment } from '#http/shapes/amendments.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { reason } from '#http/shapes/reasons.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

type Deps = CommandDeps & WritingDeps & SignedByDeps & PreparingDeps & PaperDeps;

/** APPK 73: whose entry it is answers what is proposed, by a paper that he signed. */
export const answerProposal = operation({
  name: 'answerProposal',
  by: 'bearer',
  params: OfAmendment,
  body: z.extend(SignedPaper, { answer: reason, list: ChosenList }),
  answer: AmendmentView,
  run: (call, deps: Deps) => {
    const { answer, list, cms, ...named } = call.body;
    const asked = { ...call.params, answer, list, signed: { ...named, cms: fromBase64(cms) } };
    return amended(call, deps, (acting) => answerInCabinet(asked, acting, deps));
  },
});
