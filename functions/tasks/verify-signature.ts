import { mendedBy } from '#casework/filing/filing.ts';
import { nameKeyOnPapers } from '#casework/filing/name-key.ts';
import { readForm } from '#casework/papers/form.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { People, PersonRecord } from '#casework/ports/people.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { type SignedBy, type SignedByDeps, signedBy, type Unsigned } from '#casework/signing/signed-by.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { past } from '#domain/application/stages.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { documents, keyring, people, signatures, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps, SignedByDeps {
  readonly people: People;
  readonly documents: Documents;
}

/** 10.6: within validity, not in the revoked list; whose certificate it is, and whose IIN the form names, is judged by the rule. */
export const verifySignature = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'verify-signature', input }, deps, async (theCase, work) => {
    const asked = await work.askOrHold(() => answerOn(theCase, deps));
    if ('waiting' in asked) return asked.waiting;
    const { command, records } = await commandFor(asked.answer.answer, theCase, deps);
    return work.record(command, records);
  });

type Answered = Result<SignedBy, Extract<Unsigned, { kind: 'notConfirmed' }>>;

/** A list that is stale, missing or forged says nothing: the case is held, never refused (X33). */
async function answerOn(
  theCase: Application,
  deps: Deps,
): Promise<{ kind: 'answered'; answer: Answered } | { kind: 'unavailable'; why: string }> {
  const { request, requestSignature, filedAt } = past('signing', theCase);
  const [content, cms] = await Promise.all([
    deps.documents.readPaper(request),
    deps.documents.readSignature(requestSignature),
  ]);
  const signed = await signedBy({ cms, content, roles: ['individual'], receivedAt: filedAt }, deps);
  if (signed.ok) return { kind: 'answered', answer: signed };
  const { error } = signed;
  return error.kind === 'unknown'
    ? { kind: 'unavailable', why: error.why }
    : { kind: 'answered', answer: refused(error) };
}

interface Told {
  readonly command: ApplicationCommand;
  readonly records: readonly PersonRecord[];
}

/** The name of the recipient's own certificate is kept; of another's nothing is. */
async function commandFor(answer: Answered, theCase: Application, deps: Deps): Promise<Told> {
  const form = await readForm(theCase, deps);
  const applicant = await deps.keyring.personOf(form.applicant.iin);
  const mends = await mendedBy(theCase, deps);
  const command = { type: 'RecordSignatureCheck', applicant, mends } as const;
  if (!answer.ok) {
    const { fault, on, person } = answer.error;
    return { command: { ...command, found: refused({ fault, on, signedBy: person }) }, records: [] };
  }
  const { person, evidence } = answer.value;
  const { certificateSha256, certificateSerial, lists, name } = evidence;
  const certificate = { certificateSha256, certificateSerial, lists: lists.map(({ sha256 }) => sha256) };
  const kept = name && person === applicant ? await keptName(name, theCase, deps) : undefined;
  const said = { typed: form.applicant, certified: name };
  const nameKey = kept && (await nameKeyOnPapers(theCase, said, deps));
  return {
    command: { ...command, found: ok({ signedBy: person, name, facts: kept?.ref, nameKey, ...certificate }) },
    records: kept ? [kept.record] : [],
  };
}

const keptName = (certificate: PersonName, { id }: Application, deps: Deps) =>
  typed('facts', { certificate }, { caseId: id, now: deps.clock.now() }, deps);

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
