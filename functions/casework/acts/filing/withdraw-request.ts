import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { deathOf, type PowerDeps, presenceToday } from '#casework/filing/presence-today.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, paperAgain, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { withdrawalContent } from '#casework/papers/request-paper.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type SeenDeps, seenForEnding } from '#casework/second-person/seen-for-ending.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import type { Who } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { isRepeated } from '#domain/application/rules/filing/taken-once.ts';
import { withdrawalFault } from '#domain/application/rules/filing/withdrawal.ts';
import { past } from '#domain/application/stages.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';
import { besideNoResult } from '../visiting/beside-wish.ts';
import type { SignedBytes } from './submit-request.ts';

export type WithdrawDeps = ExecuteDeps & PaperDeps;

/** X21: the statement to sign, by which the recipient takes his request back. */
export async function prepareWithdrawal(
  { caseId }: { readonly caseId: string },
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: PreparingDeps & { readonly cases: CaseStore },
): Promise<Result<PreparedBytes, Refusal>> {
  const theCase = await permitted(application, { fileId: caseId, action: 'WithdrawRequest', actor, now }, deps);
  if (!theCase.ok) return theCase;
  const content = withdrawalContent(past('filing', theCase.value));
  return ok(await preparePaper(theCase.value, content, now, deps));
}

/** X21, APPK 64(9): the recipient takes the request back in the cabinet, by a statement that he himself signs. */
export function withdrawInCabinet(
  { caseId, signed: given }: { readonly caseId: string; readonly signed: SignedBytes },
  acting: Acting,
  deps: WithdrawDeps & SignedByDeps & PreparingDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const paper = await paperAgain(before, withdrawalContent(past('filing', before)), given, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: 'X21' }));
    const question = { cms: given.cms, content: paper.bytes, roles: ['individual'], receivedAt: now } as const;
    const signed = await signedBy(question, deps);
    if (!signed.ok) return refused(unsignedRefusal(signed.error, 'citizen'));
    const foreign = signerFault(signed.value.person, before.applicant, 'citizen');
    if (foreign) return refused(foreign);
    const statement = await deps.documents.storePaper('WITHDRAWAL_STATEMENT', paper.id, paper.bytes);
    const signature = await deps.documents.storeSignature(given.cms, statement);
    const shown = { signature, by: signed.value.person };
    const diedOn = await deathOf(before, deps);
    const command = { type: 'WithdrawRequest', by: 'recipient', statement, signed: shown, diedOn } as const;
    return ok({ command, beside: await besideNoResult(before, acting, deps) });
  };
  const isDone = (before: Application) => isRepeated(before, 'WithdrawRequest', given);
  return perform(caseId, { type: 'WithdrawRequest', ask, isDone }, acting, deps);
}

interface DeskWithdrawal {
  readonly caseId: string;
  readonly by: Who;
  /** of that document */
  readonly iin: string;
  /** the document by which the operator knows who came */
  readonly identityDocument: IdentityDocument;
  /** the attached scan of the statement */
  readonly documentId: string;
}

/** X21, X112: at the desk a request is taken back against identity that two have seen, on a scanned statement signed by hand. */
export function withdrawAtDesk(
  { caseId, by, iin, identityDocument, documentId: scan }: DeskWithdrawal,
  acting: Acting,
  deps: WithdrawDeps & PowerDeps & SeenDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const person = await deps.keyring.personOf(iin);
    const [known, seenBy, { record, ref }] = await Promise.all([
      presenceToday(before, { by, person }, now, deps),
      seenForEnding('withdrawal', before, { by, iin, identityDocument }, acting, deps),
      typed('identity', identityDocument, { caseId, now }, deps),
    ]);
    const identity = { record: ref, content: identityDocument, iin };
    const fault = withdrawalFault(before, { by, scan, person, identity, seenBy, ...known }, acting);
    if (fault) return refused(fault);
    const scanned = before.documents.find(({ id }) => id === scan);
    const shown = scanned && { ...scanned, broughtTo: undefined };
    const content = withdrawalContent(past('filing', before), { by, identityDocument, scan: shown })(now);
    const statement = await formPaper(before, content, now, deps);
    const command = { type: 'WithdrawRequest', by, person, ...known, statement, scan, identity, seenBy } as const;
    return ok({ command, records: [record], beside: await besideNoResult(before, acting, deps) });
  };
  return perform(caseId, { type: 'WithdrawRequest', ask }, acting, deps);
}
