import type { Acting, Executed } from '#casework/execute.ts';
import { complaintBytes } from '#casework/papers/complaint-paper.ts';
import {
  againFor,
  type Forming,
  type PreparedBytes,
  type PreparingDeps,
  prepareFor,
} from '#casework/papers/paper-to-sign.ts';
import { ifAllowed } from '#casework/permitted.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { subjectOf } from '#domain/actor.ts';
import type { ComplaintText, Matter } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { hisFault } from '#domain/complaint/rules/his.ts';
import { isRepeated } from '#domain/complaint/rules/taken-once.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { fileBegunBy } from '#domain/ids.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SignedBytes } from '../filing/submit-request.ts';
import { type Against, type MatterDeps, matterOf } from './matter.ts';
import type { Acted } from './on-complaint.ts';
import { type RegisterDeps, registered } from './registering.ts';

type Asker = Pick<Acting, 'actor' | 'now'>;
type Preparing = PreparingDeps & MatterDeps;

export type FileDeps = RegisterDeps & Preparing & SignedByDeps;

interface Said {
  readonly against: Against;
  readonly text: ComplaintText;
}

const forming =
  (matter: Matter, text: ComplaintText): Forming =>
  (issue) =>
    complaintBytes({ id: fileBegunBy(complaint, issue.id), text, matter }, issue);

const unknown = (): Refusal => refusal('CASE_NOT_FOUND');

/** The exact bytes of the complaint, for whoever will sign them in the cabinet. */
export async function prepareComplaint(
  { against, text }: Said,
  { actor, now }: Asker,
  deps: Preparing,
): Promise<Result<PreparedBytes, Refusal>> {
  const matter = await matterOf(against, { complainant: subjectOf(actor), now }, deps);
  const notHis = hisFault(matter, subjectOf(actor), now);
  if (notHis || !matter) return refused(notHis ?? unknown());
  return ok(await prepareFor(subjectOf(actor), forming(matter, text), now, deps));
}

/** The same complaint brought again is answered as it stands, and begins nothing anew (X101). */
async function broughtAgain(
  fileId: string,
  { signed, actor, now }: { readonly signed: SignedBytes } & Asker,
  { cases }: Pick<FileDeps, 'cases'>,
): Promise<Result<Executed<Complaint>, Refusal> | undefined> {
  const file = await cases.load(complaint, fileId);
  if (!file || !ifAllowed(complaint, file, { actor, now, action: 'SeeCase' }).ok) return undefined;
  return isRepeated(file, 'FileComplaint', signed)
    ? ok({ file, changed: false })
    : refused(refusal('PAPER_UNKNOWN', { paragraph: '11' }));
}

/** Para 11: a complaint from the cabinet, by a paper that whoever complains has signed; its receipt is given in the same commit. */
export async function fileComplaint(
  { signed, ...said }: Said & { readonly signed: SignedBytes },
  acting: Acting,
  deps: FileDeps,
): Acted {
  const fileId = fileBegunBy(complaint, signed.paperId);
  const again = () => broughtAgain(fileId, { signed, ...acting }, deps);
  const before = await again();
  if (before) return before;
  const done = await filed(fileId, { said, signed, acting }, deps);
  return done.ok ? done : ((await again()) ?? done);
}

interface Filing {
  readonly said: Said;
  readonly signed: SignedBytes;
  readonly acting: Acting;
}

async function filed(fileId: string, { said, signed: given, acting }: Filing, deps: FileDeps): Acted {
  const { actor, now } = acting;
  const matter = await matterOf(said.against, { complainant: subjectOf(actor), now }, deps);
  const notHis = hisFault(matter, subjectOf(actor), now);
  if (notHis || !matter) return refused(notHis ?? unknown());
  const paper = await againFor(subjectOf(actor), forming(matter, said.text), given, deps);
  if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: '11' }));
  const question = { cms: given.cms, content: paper.bytes, roles: ['individual'], receivedAt: now } as const;
  const signer = await signedBy(question, deps);
  if (!signer.ok) return refused(unsignedRefusal(signer.error, 'citizen'));
  const kept = await deps.documents.storePaper('COMPLAINT', paper.id, paper.bytes);
  const signature = await deps.documents.storeSignature(given.cms, kept);
  const by = { paper: kept, signed: { signature, by: signer.value.person } };
  return registered(fileId, { matter, text: said.text, by }, { acting, deps });
}
