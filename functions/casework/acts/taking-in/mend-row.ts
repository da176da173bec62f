import { actsOn, type WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { bornOnIn, nameKeyOf } from '#casework/filing/name-key.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, paperAgain, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { rowContactsContent } from '#casework/papers/row-paper.ts';
import { rowOf } from '#casework/papers/whose.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { typed } from '#casework/typed.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { refusal } from '#domain/file/refusal.ts';
import { type OldRow, qualityOf } from '#domain/form/old-row.ts';
import {
  type CorrectedField,
  type Reached,
  reachedBy,
  reachedChanged,
  rowCorrected,
} from '#domain/form/old-row-mended.ts';
import type { RowCorrection } from '#domain/old-entry/command.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isPhone } from '#domain/text/phone.ts';
import type { SignedBytes } from '../filing/submit-request.ts';
import { keptEvidence } from './kept-evidence.ts';
import { type CameWithRow, type ComingDeps, presentWithRow } from './present-with-row.ts';

const { perform } = actsOn(oldEntry);
export type Acted = ReturnType<typeof perform>;

export type MendDeps = WritingDeps & {
  readonly people: People;
  readonly register: Pick<Register, 'entry'>;
};

export interface OfOldEntry {
  readonly oldEntryId: string;
}
type Changing = OfOldEntry & { readonly contacts: Reached };

/** The row as it is to be, in a record of its own, with what is then lacking; and whether a request has said it anew since. */
async function mended(before: OldEntry, after: OldRow, now: string, deps: MendDeps) {
  const [{ record, ref }, entry] = await Promise.all([
    typed('oldRow', after, { caseId: before.id, now }, deps),
    deps.register.entry(before.entry),
  ]);
  return { record, facts: { record: ref, quality: qualityOf(after, isPhone), since: entry?.record } };
}

/** X224: the statement to sign, by which whoever came from an old list says how he is reached. */
export async function prepareRowContacts(
  { oldEntryId, contacts }: Changing,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: PreparingDeps & { readonly cases: CaseStore },
): Promise<Result<PreparedBytes, Refusal>> {
  const file = await permitted(oldEntry, { fileId: oldEntryId, action: 'ChangeContacts', actor, now }, deps);
  return file.ok ? ok(await preparePaper(file.value, rowContactsContent(file.value, contacts), now, deps)) : file;
}

/** X224: in the cabinet, at once, by that statement; his place stays. */
export function changeRowContacts(
  { oldEntryId, contacts, signed: given }: Changing & { readonly signed: SignedBytes },
  acting: Acting,
  deps: MendDeps & PaperDeps & SignedByDeps & PreparingDeps,
): Acted {
  const { now } = acting;
  const ask = async (before: OldEntry) => {
    const paper = await paperAgain(before, rowContactsContent(before, contacts), given, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: 'X56' }));
    const question = { cms: given.cms, content: paper.bytes, roles: ['individual'], receivedAt: now } as const;
    const signed = await signedBy(question, deps);
    if (!signed.ok) return refused(unsignedRefusal(signed.error, 'citizen'));
    const row = await rowOf(before, deps);
    const statement = await deps.documents.storePaper('CONTACTS_STATEMENT', paper.id, paper.bytes);
    const [signature, { record, facts }] = await Promise.all([
      deps.documents.storeSignature(given.cms, statement),
      mended(before, reachedBy(row, contacts), now, deps),
    ]);
    const by = { statement, signed: { signature, by: signed.value.person } };
    return ok({ command: { type: 'ChangeContacts', row, contacts, ...facts, ...by } as const, records: [record] });
  };
  const isDone = async (before: OldEntry) => {
    const { id, sha256 } = before.contactsBy?.statement ?? {};
    if (id !== given.paperId || sha256 !== given.sha256) return false;
    return reachedChanged(await rowOf(before, deps), contacts).length === 0;
  };
  return perform(oldEntryId, { type: 'ChangeContacts', ask, isDone }, acting, deps);
}

/** X224: the same at any desk, against identity, by himself or by whoever has a notarised power of him (X276). */
export async function changeRowContactsAtDesk(
  { oldEntryId, contacts, ...came }: Changing & CameWithRow,
  acting: Acting,
  deps: MendDeps & ComingDeps,
): Acted {
  const { now } = acting;
  const ask = async (before: OldEntry) => {
    const row = await rowOf(before, deps);
    const [{ shown, records }, { record, facts }] = await Promise.all([
      presentWithRow(before, came, now, deps),
      mended(before, reachedBy(row, contacts), now, deps),
    ]);
    return ok({
      command: { type: 'ChangeContacts', row, contacts, ...facts, shown } as const,
      records: [record, ...records],
    });
  };
  const done = await perform(oldEntryId, { type: 'ChangeContacts', ask }, acting, deps);
  return done.ok ? done : refused(heardAtDesk(done.error, now));
}

interface Correcting extends OfOldEntry, Pick<RowCorrection, 'reason' | 'source'> {
  readonly field: CorrectedField;
  readonly value: string;
}

/** X225: an official of the provider corrects what was taken over wrongly, with its reason and the evidence. */
export function correctRow(
  { oldEntryId, field, value, reason, source }: Correcting,
  acting: Acting,
  deps: MendDeps,
): Acted {
  const at = { caseId: oldEntryId, now: acting.now };
  const ask = async (before: OldEntry) => {
    const row = await rowOf(before, deps);
    const after = rowCorrected(row, field, value);
    const content: RowCorrection<CorrectedField> = {
      field,
      before: row[field] ?? '',
      after: after[field] ?? '',
      reason,
      source,
    };
    const [{ record, facts }, said, nameKey, kept] = await Promise.all([
      mended(before, after, acting.now, deps),
      typed('correction', content, at, deps),
      nameKeyOf(after, bornOnIn(after.iin), deps),
      keptEvidence(source, deps),
    ]);
    const correction = { record: said.ref, content };
    return ok({
      command: { type: 'CorrectRow', row, ...facts, correction, nameKey, kept } as const,
      records: [record, said.record],
    });
  };
  return perform(oldEntryId, { type: 'CorrectRow', ask }, acting, deps);
}
