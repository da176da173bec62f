import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { passedOnBytes, withdrawalBytes } from '#casework/papers/complaint-paper.ts';
import { againFor, type PreparedBytes, type PreparingDeps, prepareFor } from '#casework/papers/paper-to-sign.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { People } from '#casework/ports/people.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { typed } from '#casework/typed.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { isRepeated } from '#domain/complaint/rules/taken-once.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { newId } from '#domain/ids.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SignedBytes } from '../filing/submit-request.ts';
import { letGoBy } from './dwelling-let-go.ts';
import { type Acted, type Ask, type OfComplaint, perform } from './on-complaint.ts';
import { resumedBy } from './removal-complained-of.ts';

type Kept = WritingDeps & { readonly people: People; readonly documents: Documents };

/** APPK 65: another body is competent; whoever complained is told to whom it went. */
export function passOn(
  { complaintId, to, reason }: OfComplaint & { readonly to: string; readonly reason: string },
  acting: Acting,
  deps: Kept,
): Acted {
  const { now } = acting;
  const ask: Ask = async (file) => {
    const issue = { id: newId('paper', Date.parse(now)), issuedAt: now };
    const [bytes, { record, ref }] = await Promise.all([
      passedOnBytes(file, to, issue, deps),
      typed('reason', reason, { caseId: complaintId, now }, deps),
    ]);
    const paper = await deps.documents.storePaper('COMPLAINT_PASSED_ON', issue.id, bytes);
    return ok({ command: { type: 'PassOn', paper, reason: { record: ref, content: reason } }, records: [record] });
  };
  return perform(complaintId, { type: 'PassOn', ask }, acting, deps);
}

type Preparing = PreparingDeps & { readonly cases: CaseStore };

/** The exact bytes by which a complaint is taken back. */
export async function prepareComplaintWithdrawal(
  { complaintId }: OfComplaint,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: Preparing,
): Promise<Result<PreparedBytes, Refusal>> {
  const file = await permitted(complaint, { fileId: complaintId, action: 'WithdrawComplaint', actor, now }, deps);
  if (!file.ok) return file;
  return ok(await prepareFor(complaintId, (issue) => withdrawalBytes(file.value, issue, deps), now, deps));
}

/** Until it is answered whoever complained takes it back by a signed paper. */
export function withdrawComplaint(
  { complaintId, signed: given }: OfComplaint & { readonly signed: SignedBytes },
  acting: Acting,
  deps: Kept & Preparing & SignedByDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const paper = await againFor(complaintId, (issue) => withdrawalBytes(before, issue, deps), given, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: 'APPK 95' }));
    const question = { cms: given.cms, content: paper.bytes, roles: ['individual'], receivedAt: now } as const;
    const signed = await signedBy(question, deps);
    if (!signed.ok) return refused(unsignedRefusal(signed.error, 'citizen'));
    const kept = await deps.documents.storePaper('COMPLAINT_WITHDRAWAL', paper.id, paper.bytes);
    const signature = await deps.documents.storeSignature(given.cms, kept);
    const { beside } = await resumedBy(before, acting, deps);
    const released = await letGoBy({ ...before, status: 'WITHDRAWN' }, acting, deps);
    const command = { type: 'WithdrawComplaint', paper: kept, signature, by: signed.value.person } as const;
    return ok({ command, beside: [...beside, ...released] });
  };
  const isDone = (before: Complaint) => isRepeated(before, 'WithdrawComplaint', given);
  return perform(complaintId, { type: 'WithdrawComplaint', ask, isDone }, acting, deps);
}
