import { readForm } from '#casework/papers/paper.ts';
import type { Documents, Keyring, People } from '#casework/ports/ports.ts';
import type { Signatures, SignatureVerdict } from '#casework/ports/signatures.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { documents, keyring, people, signatures, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly people: People;
  readonly documents: Documents;
  readonly keyring: Keyring;
  readonly signatures: Signatures;
}

/** 10.6: within validity, not in the revoked list, and the IIN of the request, of the certificate and of the session the same? */
export const verifySignature = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'verify-signature', input }, deps, async (theCase, work) => {
    const asked = await work.askOrHold(() => verdictOn(theCase, deps));
    if ('waiting' in asked) return asked.waiting;
    return work.record(await commandFor(asked.answer, theCase, deps));
  });

type Verdict = Exclude<SignatureVerdict, { kind: 'unknown' }>;

/** A list that is stale, missing or forged says nothing: the case is held, never refused (X33). */
async function verdictOn(
  { request, requestSignature, filedAt }: Application,
  deps: Deps,
): Promise<Verdict | { kind: 'unavailable'; why: string }> {
  if (!request || !requestSignature || !filedAt) throw new Error('a submitted request is signed');
  const [content, cms] = await Promise.all([
    deps.documents.readPaper(request),
    deps.documents.readSignature(requestSignature),
  ]);
  const verdict = await deps.signatures.verify({ cms, content, roles: ['individual'], receivedAt: filedAt });
  return verdict.kind === 'unknown' ? { kind: 'unavailable', why: verdict.why } : verdict;
}

async function commandFor(verdict: Verdict, theCase: Application, deps: Deps): Promise<ApplicationCommand> {
  if (verdict.kind === 'notConfirmed') return { type: 'RefuseSignature', fault: verdict.fault, on: verdict.on };
  const { applicant } = await readForm(theCase, deps);
  const signer = await deps.keyring.personOf(verdict.iin);
  if (applicant.iin !== verdict.iin || signer !== theCase.applicant)
    return { type: 'RefuseSignature', fault: 'IIN_MISMATCH' };
  const { certificateSha256, certificateSerial, lists } = verdict.evidence;
  return { type: 'ConfirmSignature', certificateSha256, certificateSerial, lists: lists.map(({ sha256 }) => sha256) };
}

export const handler = taskHandler({
  step: 'verify-signature',
  input: TaskInput,
  deps: (): Deps => ({
    ...stepDeps(),
    people: people(),
    documents: documents(),
    keyring: keyring(),
    signatures: signatures(),
  }),
  run: verifySignature,
});
