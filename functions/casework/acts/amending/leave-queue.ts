import type { Acting, ExecuteDeps, Executed } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { statementContent } from '#casework/papers/leaving-paper.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import {
  type ContentAt,
  type PreparedBytes,
  type PreparingDeps,
  paperAgain,
  preparePaper,
} from '#casework/papers/paper-to-sign.ts';
import { personIn, type Whose } from '#casework/papers/whose.ts';
import { whoseFile } from '#casework/papers/whose-file.ts';
import { ifAllowed, permitted } from '#casework/permitted.ts';
import type { Register } from '#casework/ports/register.ts';
import { entryIn } from '#casework/register/read-entry.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { isRepeated } from '#domain/amendment/rules/taken-once.ts';
import { application } from '#domain/application/kind.ts';
import type { SignedStatement } from '#domain/file/on-entry.ts';
import type { Consent } from '#domain/file/papers/consent.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { fileBegunBy, type PersonId } from '#domain/ids.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { SignedBytes } from '../filing/submit-request.ts';
import { adultsIn } from './adults.ts';
import { entryOnRecord } from './entry-on-record.ts';
import { type Acted, type Ask, type OfAmendment, perform } from './on-amendment.ts';

export type LeaveDeps = ExecuteDeps &
  PreparingDeps &
  PaperDeps &
  SignedByDeps & { readonly register: Pick<Register, 'entry'> };

interface OfCase {
  readonly caseId: string;
}
type Asker = Pick<Acting, 'actor' | 'now'>;
type PrepareDeps = PreparingDeps & Pick<LeaveDeps, 'cases' | 'register'>;

/** The request, or the row of an old list, by which somebody has come with his entry, if he may see it; an operator serves whose row it is and sees nothing of it (X276). */
export async function seenWhose(
  id: string,
  asker: Asker,
  { cases }: Pick<LeaveDeps, 'cases'>,
): Promise<Result<Whose, Refusal>> {
  const file = await whoseFile(id, { cases });
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  if (!isOldEntry(file)) return ifAllowed(application, file, { ...asker, action: 'SeeCase' });
  const action = asker.actor.kind === 'operator' ? 'ReceivePerson' : 'SeeCase';
  return ifAllowed(oldEntry, file, { ...asker, action });
}

/** The entry that a request has put on a list or changed, or a row of an old list, if it is still its person's (X139). */
export async function entryOf(file: Whose, deps: Pick<LeaveDeps, 'cases' | 'register'>) {
  const name = entryIn(file);
  const found = name && (await entryOnRecord(name, deps));
  return found?.record?.subject === personIn(file) ? found : undefined;
}

/** The exact bytes of the statement by which somebody leaves the list. */
export async function prepareLeaving(
  { caseId }: OfCase,
  { actor, now }: Asker,
  deps: PrepareDeps,
): Promise<Result<PreparedBytes, Refusal>> {
  const theCase = await seenWhose(caseId, { actor, now }, deps);
  if (!theCase.ok) return theCase;
  const entry = (await entryOf(theCase.value, deps))?.entry;
  if (entry?.status !== 'ACTIVE') return refused(refusal('ENTRY_NOT_STANDING'));
  return ok(await preparePaper(theCase.value, statementContent('LEAVING_STATEMENT', entry), now, deps));
}

/** Which citizen signed exactly these bytes, or what is told of a signature that does not hold. */
async function signerOf(
  cms: Uint8Array,
  content: Uint8Array,
  now: Instant,
  deps: SignedByDeps,
): Promise<Result<PersonId, Refusal>> {
  const signed = await signedBy({ cms, content, roles: ['individual'], receivedAt: now }, deps);
  return signed.ok ? ok(signed.value.person) : refused(unsignedRefusal(signed.error, 'citizen'));
}

/** The statement as it was prepared, signed, and kept. */
export async function keptStatement(
  theCase: Whose,
  {
    content,
    type,
    given,
    now,
  }: {
    readonly content: ContentAt;
    readonly type: string;
    readonly given: SignedBytes;
    readonly now: Instant;
  },
  deps: LeaveDeps,
  paragraph = 'X127',
): Promise<Result<SignedStatement & { readonly bytes: Uint8Array }, Refusal>> {
  const paper = await paperAgain(theCase, content, given, deps);
  if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph }));
  const signer = await signerOf(given.cms, paper.bytes, now, deps);
  if (!signer.ok) return signer;
  const kept = await deps.documents.storePaper(type, paper.id, paper.bytes);
  const signature = await deps.documents.storeSignature(given.cms, kept);
  return ok({ paper: kept, signature, by: signer.value, bytes: paper.bytes });
}

/** The same statement signed by somebody of age in the family: that he agrees (X131). */
export async function keptConsent(
  cms: Uint8Array,
  { paper, bytes, now }: { readonly paper: PaperRef; readonly bytes: Uint8Array; readonly now: Instant },
  deps: LeaveDeps,
): Promise<Result<Consent, Refusal>> {
  const signer = await signerOf(cms, bytes, now, deps);
  if (!signer.ok) return signer;
  return ok({ person: signer.value, signature: await deps.documents.storeSignature(cms, paper) });
}

type Leaving = OfCase & { readonly signed: SignedBytes; readonly consents?: readonly Uint8Array[] | undefined };

/** What a statement did that is brought again: a leaving that stands is answered as it is, one that has ended is not begun anew (X101). */
async function broughtAgain(
  fileId: string,
  { signed, actor, now }: Leaving & Asker,
  { cases }: Pick<LeaveDeps, 'cases'>,
): Promise<Result<Executed<Amendment>, Refusal> | undefined> {
  const file = await cases.load(amendment, fileId);
  if (!file || !ifAllowed(amendment, file, { actor, now, action: 'SeeCase' }).ok) return undefined;
  if (isRepeated(file, 'FileLeaving', signed)) return ok({ file, changed: false });
  return refused(refusal('PAPER_UNKNOWN', { paragraph: 'X127' }));
}

/**
 * Whose entry it is leaves the list: it takes effect with the end of the tenth day, and may be taken back until then. The
 * statement begins one file, and no second one however often it is brought.
 */
export async function leaveQueue(leaving: Leaving, acting: Acting, deps: LeaveDeps): Acted {
  const fileId = fileBegunBy(amendment, leaving.signed.paperId);
  const again = () => broughtAgain(fileId, { ...leaving, ...acting }, deps);
  const before = await again();
  if (before) return before;
  const done = await leave(fileId, { leaving, acting }, deps);
  return done.ok ? done : ((await again()) ?? done);
}

async function leave(
  fileId: string,
  {
    leaving: { caseId, signed: given, consents: agreed = [] },
    acting,
  }: { readonly leaving: Leaving; readonly acting: Acting },
  deps: LeaveDeps,
): Acted {
  const { actor, now } = acting;
  const found = await seenWhose(caseId, { actor, now }, deps);
  if (!found.ok) return found;
  const theCase = found.value;
  const { entry, record, request, row, holder, beside } = (await entryOf(theCase, deps)) ?? {};
  const said = request ?? row;
  if (!entry || !said) return refused(refusal('ENTRY_UNKNOWN'));
  const content = statementContent('LEAVING_STATEMENT', entry);
  const signed = await keptStatement(theCase, { content, type: 'LEAVING_STATEMENT', given, now }, deps);
  if (!signed.ok) return signed;
  const { bytes, ...statement } = signed.value;
  const consents: Consent[] = [];
  for (const cms of agreed) {
    const consent = await keptConsent(cms, { paper: statement.paper, bytes, now }, deps);
    if (!consent.ok) return consent;
    consents.push(consent.value);
  }
  const command = {
    type: 'FileLeaving',
    ...{ entry, record, holder, beside, consents },
    adults: await adultsIn(said, now, deps),
    paper: statement.paper,
    signed: statement,
  } as const;
  return perform(fileId, { command }, acting, deps);
}

/** The exact bytes by which it is taken back. */
export async function prepareStaying(
  { amendmentId }: OfAmendment,
  { actor, now }: Asker,
  deps: PrepareDeps,
): Promise<Result<PreparedBytes, Refusal>> {
  const file = await permitted(amendment, { fileId: amendmentId, action: 'RevokeLeaving', actor, now }, deps);
  if (!file.ok) return file;
  const content = statementContent('STAYING_STATEMENT', file.value.entry, { amendment: amendmentId });
  return ok(await preparePaper(await requestOf(file.value, deps), content, now, deps));
}

/** Whoever has thought better of it stays, with moment, number and place. */
export function stayInQueue(
  { amendmentId, signed: given }: OfAmendment & { readonly signed: SignedBytes },
  acting: Acting,
  deps: LeaveDeps,
): Acted {
  const ask: Ask = async (before) => {
    const content = statementContent('STAYING_STATEMENT', before.entry, { amendment: amendmentId });
    const theCase = await requestOf(before, deps);
    const kept = await keptStatement(theCase, { content, type: 'STAYING_STATEMENT', given, now: acting.now }, deps);
    if (!kept.ok) return kept;
    return ok({ command: { type: 'RevokeLeaving', paper: kept.value.paper, signed: kept.value } });
  };
  const isDone = (before: Amendment) => isRepeated(before, 'RevokeLeaving', given);
  return perform(amendmentId, { type: 'RevokeLeaving', ask, isDone }, acting, deps);
}
