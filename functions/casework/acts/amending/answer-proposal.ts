import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, paperAgain, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { answerContent } from '#casework/papers/proposal-paper.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { typed } from '#casework/typed.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { isRepeated } from '#domain/amendment/rules/taken-once.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { presentFault } from '#domain/file/present.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SignedBytes } from '../filing/submit-request.ts';
import { type Acted, type Ask, type OfAmendment, perform } from './on-amendment.ts';

interface Answer extends OfAmendment {
  readonly answer: string;
  /** of two lists, the one he would stand on */
  readonly list?: QueueListId | undefined;
}

/** The exact bytes of the answer, for whoever will sign them in the cabinet. */
export async function prepareAnswer(
  { amendmentId, ...said }: Answer,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: PreparingDeps & { readonly cases: CaseStore },
): Promise<Result<PreparedBytes, Refusal>> {
  const file = await permitted(amendment, { fileId: amendmentId, action: 'AnswerProposal', actor, now }, deps);
  if (!file.ok) return file;
  return ok(await preparePaper(await requestOf(file.value, deps), answerContent(file.value, said), now, deps));
}

/** APPK 73: whose entry it is answers in the cabinet, by a paper that he himself signs. */
export function answerInCabinet(
  { amendmentId, answer, list, signed: given }: Answer & { readonly signed: SignedBytes },
  acting: Acting,
  deps: WritingDeps & SignedByDeps & PreparingDeps & PaperDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const paper = await paperAgain(await requestOf(before, deps), answerContent(before, { answer, list }), given, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: 'APPK 73' }));
    const question = { cms: given.cms, content: paper.bytes, roles: ['individual'], receivedAt: now } as const;
    const signed = await signedBy(question, deps);
    if (!signed.ok) return refused(unsignedRefusal(signed.error, 'citizen'));
    const foreign = signerFault(signed.value.person, before.subject, 'citizen');
    if (foreign) return refused(foreign);
    const kept = await deps.documents.storePaper('PROPOSAL_ANSWER', paper.id, paper.bytes);
    const signature = await deps.documents.storeSignature(given.cms, kept);
    const { record, ref } = await typed('answer', answer, { caseId: amendmentId, now }, deps);
    const shown = { paper: kept, signature, by: signed.value.person };
    const said = { record: ref, content: answer };
    return ok({ command: { type: 'AnswerProposal', answer: said, chosen: list, signed: shown }, records: [record] });
  };
  const isDone = (before: Amendment) => isRepeated(before, 'AnswerProposal', given);
  return perform(amendmentId, { type: 'AnswerProposal', ask, isDone }, acting, deps);
}

interface AtDesk extends Answer {
  /** of that document */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
}

/** The same at a desk, against identity: the operator writes down what he brought, in a paper that whose entry it is reads. */
export async function answerAtDesk(
  { amendmentId, answer, list, iin, identityDocument }: AtDesk,
  acting: Acting,
  deps: WritingDeps & PaperDeps,
): Acted {
  const of = { caseId: amendmentId, now: acting.now };
  const ask: Ask = async (before) => {
    const [person, said, shown, theCase] = await Promise.all([
      deps.keyring.personOf(iin),
      typed('answer', answer, of, deps),
      typed('identity', identityDocument, of, deps),
      requestOf(before, deps),
    ]);
    const identity = { record: shown.ref, content: identityDocument, iin };
    const fault = presentFault(before, { person, identity, paragraph: '73(3)' }, of.now);
    if (fault) return refused(fault);
    const content = answerContent(before, { answer, list })(of.now);
    const command = {
      type: 'AnswerProposal',
      ...{ person, identity, chosen: list },
      paper: await formPaper(theCase, content, of.now, deps),
      answer: { record: said.ref, content: answer },
    } as const;
    return ok({ command, records: [said.record, shown.record] });
  };
  const done = await perform(amendmentId, { type: 'AnswerProposal', ask }, acting, deps);
  return done.ok ? done : refused(heardAtDesk(done.error, acting.now));
}
