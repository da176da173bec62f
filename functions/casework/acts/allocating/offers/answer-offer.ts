import type { WritingDeps } from '#casework/acting.ts';
import type { SignedBytes } from '#casework/acts/filing/submit-request.ts';
import type { Acting } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { dwellingOf } from '#casework/papers/offer-file.ts';
import { consentContent } from '#casework/papers/offer-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, paperAgain, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type SeenDeps, seenForEnding } from '#casework/second-person/seen-for-ending.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { typed } from '#casework/typed.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { presentFault } from '#domain/file/present.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { type Acted, type Ask, type OfOffer, perform } from './on-offer.ts';

interface Answer extends OfOffer {
  readonly consents: boolean;
}

/** The exact bytes of the answer, for whoever will sign them in the cabinet. */
export async function prepareConsent(
  { offerId, consents }: Answer,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: PreparingDeps & { readonly cases: CaseStore },
): Promise<Result<PreparedBytes, Refusal>> {
  const file = await permitted(offer, { fileId: offerId, action: 'AnswerOffer', actor, now }, deps);
  if (!file.ok) return file;
  const [theCase, home] = await Promise.all([requestOf(file.value, deps), dwellingOf(file.value, deps)]);
  return ok(await preparePaper(theCase, consentContent(file.value, { home, consents }), now, deps));
}

/** X59: he takes it, or does not, by a paper that he himself signs. */
export function answerOffer(
  { offerId, consents, signed: given }: Answer & { readonly signed: SignedBytes },
  acting: Acting,
  deps: WritingDeps & SignedByDeps & PreparingDeps & PaperDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const [theCase, home] = await Promise.all([requestOf(before, deps), dwellingOf(before, deps)]);
    const paper = await paperAgain(theCase, consentContent(before, { home, consents }), given, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: 'X59' }));
    const question = { cms: given.cms, content: paper.bytes, roles: ['individual'], receivedAt: now } as const;
    const signed = await signedBy(question, deps);
    if (!signed.ok) return refused(unsignedRefusal(signed.error, 'citizen'));
    const foreign = signerFault(signed.value.person, before.subject, 'citizen');
    if (foreign) return refused(foreign);
    const kept = await deps.documents.storePaper('OFFER_ANSWER', paper.id, paper.bytes);
    const signature = await deps.documents.storeSignature(given.cms, kept);
    return ok({
      command: { type: 'AnswerOffer', consents, signed: { paper: kept, signature, by: signed.value.person } },
    });
  };
  return perform(offerId, { type: 'AnswerOffer', ask, isDone: (before) => isRepeated(before, given) }, acting, deps);
}

/** Brought again it repeats what it did, and writes nothing (X101). */
const isRepeated = ({ papers }: Offer, { paperId, sha256 }: SignedBytes): boolean =>
  papers.OFFER_ANSWER?.id === paperId && papers.OFFER_ANSWER.sha256 === sha256;

interface AtDesk extends Answer {
  /** of that document */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
}

/** The same at a desk, against identity: the operator writes it down in a paper that he reads; a refusal rests on two (X282). */
export async function answerOfferAtDesk(
  { offerId, consents, iin, identityDocument }: AtDesk,
  acting: Acting,
  deps: WritingDeps & PaperDeps & SeenDeps,
): Acted {
  const of = { caseId: offerId, now: acting.now };
  const ask: Ask = async (before) => {
    const [seenBy, person, shown, theCase, home] = await Promise.all([
      consents ? undefined : seenForEnding('refusal', before, { by: 'recipient', iin, identityDocument }, acting, deps),
      deps.keyring.personOf(iin),
      typed('identity', identityDocument, of, deps),
      requestOf(before, deps),
      dwellingOf(before, deps),
    ]);
    const identity = { record: shown.ref, content: identityDocument, iin };
    const fault = presentFault(before, { person, identity, paragraph: 'X59' }, of.now);
    if (fault) return refused(fault);
    const paper = await formPaper(theCase, consentContent(before, { home, consents })(of.now), of.now, deps);
    return ok({ command: { type: 'AnswerOffer', consents, person, identity, paper, seenBy }, records: [shown.record] });
  };
  const done = await perform(offerId, { type: 'AnswerOffer', ask }, acting, deps);
  return done.ok ? done : refused(heardAtDesk(done.error, acting.now));
}
