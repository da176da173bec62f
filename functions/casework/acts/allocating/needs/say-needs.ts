import { type ActedOn, actsOn, type WritingDeps } from '#casework/acting.ts';
import { adultsIn } from '#casework/acts/amending/adults.ts';
import { shownConsent } from '#casework/acts/amending/leave-at-desk.ts';
import { entryOf, keptConsent, keptStatement, type LeaveDeps, seenWhose } from '#casework/acts/amending/leave-queue.ts';
import type { SignedBytes } from '#casework/acts/filing/submit-request.ts';
import type { Acting } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { needsContent } from '#casework/papers/needs-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, preparePaper } from '#casework/papers/paper-to-sign.ts';
import type { Whose } from '#casework/papers/whose.ts';
import { ifAllowed } from '#casework/permitted.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import { concerned } from '#domain/file/on-entry.ts';
import type { Consent } from '#domain/file/papers/consent.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Contacts } from '#domain/form/contacts.ts';
import { fileBegunBy, newFileId } from '#domain/ids.ts';
import type { NeedsCommand } from '#domain/needs/command.ts';
import { needs } from '#domain/needs/kind.ts';
import type { Needs, NeedsSaid } from '#domain/needs/needs.ts';
import { needsKey } from '#domain/queue/list.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type ContactsDeps, contactsBeside, type Proof, reachedIn } from './contacts-said.ts';

const { perform } = actsOn(needs);

interface Saying {
  readonly caseId: string;
  readonly needs: NeedsSaid;
  /** how he is reached, where he says that as well (X315) */
  readonly contacts?: Contacts | undefined;
}

type Asker = Pick<Acting, 'actor' | 'now'>;
type RegisterDeps = { readonly register: Pick<Register, 'entry'> };

/** The entry of the request, or the row, by which somebody comes; what was said of it before is replaced. */
async function standingOf(theCase: Whose, deps: Pick<LeaveDeps, 'cases' | 'register'>) {
  const { entry, record, request, row } = (await entryOf(theCase, deps)) ?? {};
  const before = entry && (await deps.cases.claim(needsKey(entry)));
  return { entry, record, said: request ?? row, found: before?.holder };
}

/** The exact bytes by which he says it in the cabinet. */
export async function prepareNeeds(
  { caseId, needs: said, contacts }: Saying,
  { actor, now }: Asker,
  deps: PreparingDeps & Pick<LeaveDeps, 'cases' | 'register'>,
): Promise<Result<PreparedBytes, Refusal>> {
  const theCase = await seenWhose(caseId, { actor, now }, deps);
  if (!theCase.ok) return theCase;
  const { entry, said: file } = await standingOf(theCase.value, deps);
  if (!entry) return refused(refusal('ENTRY_UNKNOWN'));
  return ok(await preparePaper(theCase.value, needsContent(entry, said, reachedIn(file, contacts)), now, deps));
}

type Signed = Saying & { readonly signed: SignedBytes; readonly consents?: readonly Uint8Array[] | undefined };

/** X207: in the cabinet, by a statement that he signs; brought again it repeats what it did (X101). */
export async function sayNeeds(
  { caseId, needs: said, contacts, signed: given, consents: agreed = [] }: Signed,
  acting: Acting,
  deps: LeaveDeps & WritingDeps & ContactsDeps,
): ActedOn<Needs> {
  const { actor, now } = acting;
  const fileId = fileBegunBy(needs, given.paperId);
  const before = await deps.cases.load(needs, fileId);
  if (before && ifAllowed(needs, before, { actor, now, action: 'SeeCase' }).ok)
    return before.papers.NEEDS_STATEMENT?.sha256 === given.sha256
      ? ok({ file: before, changed: false })
      : refused(refusal('PAPER_UNKNOWN', { paragraph: 'X207' }));
  const theCase = await seenWhose(caseId, { actor, now }, deps);
  if (!theCase.ok) return theCase;
  const { entry, record, said: file, found } = await standingOf(theCase.value, deps);
  if (!entry || !file) return refused(refusal('ENTRY_UNKNOWN'));
  const content = needsContent(entry, said, reachedIn(file, contacts));
  const signed = await keptStatement(theCase.value, { content, type: 'NEEDS_STATEMENT', given, now }, deps, 'X207');
  if (!signed.ok) return signed;
  const { bytes, ...statement } = signed.value;
  const consents: Consent[] = [];
  for (const cms of agreed) {
    const consent = await keptConsent(cms, { paper: statement.paper, bytes, now }, deps);
    if (!consent.ok) return consent;
    consents.push(consent.value);
  }
  const written = await typed('needs', said, { caseId: fileId, now }, deps);
  const command = {
    ...({ type: 'SayNeeds', entry, record, found, consents, signed: statement, paper: statement.paper } as const),
    adults: await adultsIn(file, now, deps),
    needs: { record: written.ref, content: said },
  };
  const proof = { signed: statement };
  return say(fileId, { command, records: [written.record] }, { file, contacts, proof }, acting, deps);
}

interface ToSay {
  readonly command: NeedsCommand;
  readonly records: readonly PersonRecord[];
  readonly settles?: SecondPerson | undefined;
}

interface SaidOf {
  readonly file: Whose;
  readonly contacts: Contacts | undefined;
  readonly proof: Proof;
}

/** X315: with how he is reached, in one commit; what is refused of his needs is told before that. */
async function say(
  fileId: string,
  { command, ...written }: ToSay,
  { file, ...said }: SaidOf,
  acting: Acting,
  deps: WritingDeps & ContactsDeps,
): ActedOn<Needs> {
  const judged = needs.decide(undefined, command, acting);
  if (!judged.ok) return judged;
  const reached = await contactsBeside(file, { ...said, needs: fileId }, acting, deps);
  if (!reached.ok) return reached;
  const { contacts, beside } = reached.value;
  return perform(fileId, { command: { ...command, contacts }, ...written, beside }, acting, deps);
}

/** What the operator types of whoever came: by which document he knows him, and who of the family of age came too, and agrees. */
type AtDesk = ContentOf<'needsAtDesk'>;

type DeskDeps = WritingDeps & PaperDeps & RegisterDeps & ContactsDeps;

/** What whoever came says, as the operator takes it down in a paper that he reads. */
async function takenDown(
  { caseId, needs: said, contacts, iin, identityDocument, consents: came = [] }: AtDesk,
  { actor, now }: Asker,
  deps: DeskDeps,
) {
  const theCase = await seenWhose(caseId, { actor, now }, deps);
  if (!theCase.ok) return refused(heardAtDesk(theCase.error, now));
  const { entry, record, said: file, found } = await standingOf(theCase.value, deps);
  if (!entry || !file) return refused(refusal('ENTRY_UNKNOWN'));
  const fileId = newFileId(needs, Date.parse(now));
  const [person, shown, written, agreed, adults] = await Promise.all([
    deps.keyring.personOf(iin),
    typed('identity', identityDocument, { caseId: fileId, now }, deps),
    typed('needs', said, { caseId: fileId, now }, deps),
    inParallel(came, came.length, (one) => shownConsent(fileId, one, now, deps)),
    adultsIn(file, now, deps),
  ]);
  const command = {
    ...({ type: 'SayNeeds', entry, record, found, person, adults } as const),
    identity: { record: shown.ref, content: identityDocument, iin },
    consents: agreed.map(({ consent }) => consent),
    needs: { record: written.ref, content: said },
    paper: await formPaper(theCase.value, needsContent(entry, said, reachedIn(file, contacts))(now), now, deps),
  };
  const proof = { identity: command.identity, person };
  const records = [shown.record, written.record, ...agreed.map((one) => one.record)];
  return ok({ fileId, command, records, of: { file, contacts, proof } });
}

/** X207, X291: the same at a desk against identity, once a second operator has confirmed it. */
export async function sayNeedsAtDesk(
  said: AtDesk,
  acting: Acting,
  deps: DeskDeps,
  confirmed?: SecondPerson,
): ActedOn<Needs> {
  const taken = await takenDown(said, acting, deps);
  if (!taken.ok) return taken;
  const { fileId, command, records, of } = taken.value;
  return say(fileId, { command: { ...command, confirmed }, records, settles: confirmed }, of, acting, deps);
}

/** X291: the operator asks another, who has seen whoever came and heard what he said, to confirm it. */
export async function askNeedsAtDesk(
  said: AtDesk,
  { by, now, requestId = '' }: { readonly by: StaffActor; readonly now: Instant; readonly requestId?: string },
  deps: DeskDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const taken = await takenDown(said, { actor: by, now }, deps);
  if (!taken.ok) return taken;
  const { fileId, command, of } = taken.value;
  const judged = needs.decide(undefined, command, { actor: by, now });
  if (!judged.ok && judged.error.code !== 'CONFIRMATION_NEEDED') return refused(heardAtDesk(judged.error, now));
  const reached = await contactsBeside(of.file, { ...of, needs: fileId }, { actor: by, now, requestId }, deps);
  if (!reached.ok) return refused(heardAtDesk(reached.error, now));
  const about = command.record ? concernedOf(concerned(command.record)) : { concerns: [] };
  return askSecondPerson({ kind: 'needsAtDesk', ...about, content: said }, { by, now }, deps);
}
