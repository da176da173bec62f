import type { AccessLog } from '#casework/ports/access-log.ts';
import { type SignDeps, type SigningAnswer, signPapers as sign } from '#casework/signing/sign-papers.ts';
import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { fromBase64 } from '#http/reading.ts';
import { freshReason, noteSheets, refusedView, sheetView, signedView } from '#http/sheets.ts';
import { staffActorOf } from '#http/staff-keeping.ts';

type Deps = SignDeps & { readonly access: AccessLog };
type Signing = Call<unknown, unknown, { signatures: readonly { paperId: string; cms: string }[] }>;

/** 5.5: an answer for each signature. Sent again after a lost answer, it answers the same. */
export const signPapers: Operation<Signing, Deps> = async (call, deps) => {
  const signatures = call.body.signatures.map(({ paperId, cms }) => ({ paperId, cms: fromBase64(cms) }));
  const { now, requestId } = call;
  const answers = await sign(signatures, { signer: staffActorOf(call), now, requestId }, deps);
  await noteSheets(
    call,
    answers.flatMap((answer) => ('fresh' in answer ? [answer.fresh] : [])),
    deps.access,
  );
  return ok({ body: { answers: answers.map(answerView) } });
};

function answerView(answer: SigningAnswer) {
  const { paperId } = answer;
  if ('signed' in answer) return { paperId, signed: signedView(answer.signed) };
  if ('fresh' in answer) return { paperId, fresh: sheetView(answer.fresh), why: freshReason(answer.why) };
  return { paperId, refused: refusedView(answer.refused, answer.fault) };
}
