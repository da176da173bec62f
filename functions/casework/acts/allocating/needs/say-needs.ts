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
import type { Register } from '#casework/ports/register.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import { concerned } from '#domain/file/on-entry.ts';
import type { Consent } from '#domain/file/papers/consent.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { fileBegunBy, newFileId } from '#domain/ids.ts';
import { needs } from '#domain/needs/kind.ts';
import type { Needs, NeedsSaid } from '#domain/needs/needs.ts';
import { needsKey } from '#domain/queue/list.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type FamilyDeps, lastSaid, saidIn } from './family-now.ts';

const { perform } = actsOn(needs);

interface Saying {
  readonly caseId: string;
  readonly needs: NeedsSaid;
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
  { caseId, needs: said }: Saying,
  { actor, now }: Asker,
  deps: PreparingDeps & Pick<LeaveDeps, 'cases' | 'register'>,
): Promise<Result<PreparedBytes, Refusal>> {
  const theCase = await seenWhose(caseId, { actor, now }, deps);
  if (!theCase.ok) return theCase;
  const { entry } = await standingOf(theCase.value, deps);
  if (!entry) return refused(refusal('ENTRY_UNKNOWN'));
  return ok(await preparePaper(theCase.value, needsContent(entry, said), now, deps));
}

/** What he said last, as he reads it again. */
export interface NeedsTold {
  readonly needs?: NeedsSaid | undefined;
  readonly saidAt?: string | undefined;
  /** by which the operator knew him, at a desk */
  readonly identityDocument?: IdentityDocument | undefined;
}

export async function needsTold(
  theCase: Whose,
  deps: FamilyDeps & RegisterDeps & Pick<LeaveDeps, 'cases'>,
): Promise<NeedsTold> {
  const { entry, record } = (await entryOf(theCase, deps)) ?? {};
  const last = entry && record && (await lastSaid(entry, record.subject, deps));
  if (!last) return {};
  const [said, shown] = await Promise.all([
    saidIn(last, deps),
    last.identity ? deps.people.read(last.identity.id) : undefined,
  ]);
  return { needs: said, saidAt: last.openedAt, identityDocument: shown?.content as IdentityDocument | undefined };
}

type Signed = Saying & { readonly signed: SignedBytes; readonly consents?: readonly Uint8Array[] | undefined };

/** X207: in the cabinet, by a statement that he signs; brought again it repeats what it did (X101). */
export async function sayNeeds(
  { caseId, needs: said, signed: given, consents: agreed = [] }: Signed,
  acting: Acting,
  deps: LeaveDeps & WritingDeps,
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
  const content = needsContent(entry, said);
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
  return perform(fileId, { command, records: [written.record] }, acting, deps);
}

/** What the operator types of whoever came: by which document he knows him, and who of the family of age came too, and agrees. */
type AtDesk = ContentOf<'needsAtDesk'>;

type DeskDeps = WritingDeps & PaperDeps & RegisterDeps;

/** What whoever came says, as the operator takes it down in a paper that he reads. */
async function takenDown(
  { caseId, needs: said, iin, identityDocument, consents: came = [] }: AtDesk,
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
    paper: await formPaper(theCase.value, needsContent(entry, said)(now), now, deps),
  };
  return ok({ fileId, command, records: [shown.record, written.record, ...agreed.map((one) => one.record)] });
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
  const { fileId, command, records } = taken.value;
  return perform(fileId, { command: { ...command, confirmed }, records, settles: confirmed }, acting, deps);
}

/** X291: the operator asks another, who has seen whoever came and heard what he said, to confirm it. */
export async function askNeedsAtDesk(
  said: AtDesk,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: DeskDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const taken = await takenDown(said, { actor: by, now }, deps);
  if (!taken.ok) return taken;
  const { command } = taken.value;
  const judged = needs.decide(undefined, command, { actor: by, now });
  if (!judged.ok && judged.error.code !== 'CONFIRMATION_NEEDED') return refused(heardAtDesk(judged.error, now));
  const about = command.record ? concernedOf(concerned(command.record)) : { concerns: [] };
  return askSecondPerson({ kind: 'needsAtDesk', ...about, content: said }, { by, now }, deps);
}
