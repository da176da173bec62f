import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, paperAgain, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { answerContent } from '#casework/papers/proposal-paper.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { isRepeated } from '#domain/amendment/rules/taken-once.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { presentFault } from '#domain/file/present.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
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

type AtDesk = ContentOf<'answerAtDesk'>;

/** What whoever came says, as the operator takes it down. */
async function takenDown(
  { amendmentId: caseId, answer, list, iin, identityDocument }: AtDesk,
  now: Instant,
  deps: WritingDeps,
) {
  const [person, said, shown] = await Promise.all([
    deps.keyring.personOf(iin),
    typed('answer', answer, { caseId, now }, deps),
    typed('identity', identityDocument, { caseId, now }, deps),
  ]);
  const command = {
    ...({ type: 'AnswerProposal', person, chosen: list } as const),
    identity: { record: shown.ref, content: identityDocument, iin },
    answer: { record: said.ref, content: answer },
  };
  return { command, records: [said.record, shown.record] };
}

/** X306: the same at a desk, once a second operator has confirmed it, in a paper that whose entry it is reads. */
export async function answerAtDesk(
  said: AtDesk,
  acting: Acting,
  deps: WritingDeps & PaperDeps,
  confirmed?: SecondPerson,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const { command, records } = await takenDown(said, now, deps);
    const fault = presentFault(before, { ...command, paragraph: '73(3)' }, now);
    if (fault) return refused(fault);
    const paper = await formPaper(await requestOf(before, deps), answerContent(before, said)(now), now, deps);
    return ok({ command: { ...command, paper, confirmed }, records, settles: confirmed });
  };
  const done = await perform(said.amendmentId, { type: 'AnswerProposal', ask }, acting, deps);
  return done.ok ? done : refused(heardAtDesk(done.error, now));
}

/** X306: the operator asks another, who has seen whoever came and heard what he said, to confirm it. */
export async function askAnswerAtDesk(
  said: AtDesk,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: WritingDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const asking = { actor: by, now };
  const found = await permitted(amendment, { fileId: said.amendmentId, action: 'AnswerProposal', ...asking }, deps);
  if (!found.ok) return refused(heardAtDesk(found.error, now));
  const { command } = await takenDown(said, now, deps);
  const judged = amendment.decide(found.value, command, asking);
  if (!judged.ok && judged.error.code !== 'CONFIRMATION_NEEDED')
    return refused(heardAtDesk(heardBy(amendment, found.value, asking, judged.error), now));
  const about = concernedOf(amendment.persons(found.value));
  return askSecondPerson({ kind: 'answerAtDesk', ...about, content: said }, { by, now }, deps);
}
