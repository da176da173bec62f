import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { papersAtMost } from '#casework/signing/prepare-papers.ts';
import { type SignDeps, type SigningAnswer, signPapers as sign } from '#casework/signing/sign-papers.ts';
import { ok } from '#domain/result.ts';
import { fromBase64 } from '#http/base64.ts';
import { noteSheets } from '#http/calls/reading.ts';
import { operation } from '#http/operation.ts';
import { idOf } from '#http/shapes/of-case.ts';
import { Cms } from '#http/shapes/papers.ts';
import {
  FreshReason,
  freshReason,
  RefusedView,
  refusedView,
  SheetView,
  SignedView,
  sheetView,
  signedView,
} from '#http/views/sheets.ts';

const Signing = z.strictObject({
  signatures: z
    .array(z.strictObject({ paperId: idOf('paper'), cms: Cms }))
    .check(z.minLength(1), z.maxLength(papersAtMost)),
});
const Signed = z.object({
  answers: z.array(
    z.object({
      paperId: z.string(),
      signed: z.optional(SignedView),
      fresh: z.optional(SheetView),
      why: z.optional(FreshReason),
      refused: z.optional(RefusedView),
    }),
  ),
});

type Deps = SignDeps & { readonly access: AccessLog };
/** 5.5: an answer for each signature. Sent again after a lost answer, it answers the same. */
export const signPapers = operation({
  name: 'signPapers',
  by: 'official',
  body: Signing,
  keyless: true,
  answer: Signed,
  run: async (call, deps: Deps) => {
    const signatures = call.body.signatures.map(({ paperId, cms }) => ({ paperId, cms: fromBase64(cms) }));
    const { now, requestId } = call;
    const answers = await sign(signatures, { signer: call.actor, now, requestId }, deps);
    await noteSheets(
      call,
      answers.flatMap((answer) => ('fresh' in answer ? [answer.fresh] : [])),
      deps.access,
    );
    return ok({ body: { answers: answers.map(answerView) } });
  },
});

function answerView(answer: SigningAnswer) {
  const { paperId } = answer;
  if ('signed' in answer) return { paperId, signed: signedView(answer.signed) };
  if ('fresh' in answer) return { paperId, fresh: sheetView(answer.fresh), why: freshReason(answer.why) };
  return { paperId, refused: refusedView(answer.refused, answer) };
}
