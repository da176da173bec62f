import { rowOf } from '#casework/papers/whose.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { reasonOf, type Why } from '#domain/file/why-read.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import type { OldRow } from '#domain/form/old-row.ts';
import type { RowCorrection } from '#domain/old-entry/command.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface ReadOldDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly register: Pick<Register, 'entry'>;
  readonly people: Pick<People, 'read'>;
  readonly access: AccessLog;
}

interface Reading extends Why {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

/** What an old list says of whose entry it is; the row, as it was brought. */
export interface OldEntryRead {
  readonly entry: EntryIdentity;
  readonly file: OldEntry;
  readonly row: OldRow;
  readonly corrections: readonly RowCorrectionTold[];
  /** the document by which its person was known at a desk where he last said how he is reached */
  readonly identityDocument?: IdentityDocument;
}

/** What was corrected of it, and when. */
type RowCorrectionTold = RowCorrection & { readonly at: Instant };

/** X225: each with what it was, what it is, why, and by what that is seen. */
export const correctionsOf = (
  { id, corrections = [] }: OldEntry,
  { people }: { readonly people: Pick<People, 'read'> },
): Promise<readonly RowCorrectionTold[]> =>
  Promise.all(
    corrections.map(async ({ correction, at }) => {
      const record = await people.read(correction.id);
      if (!record) throw new Error(`${id} without its correction`);
      return { ...(record.content as RowCorrection), at };
    }),
  );

/** A row of an old list by the number that its entry has here, for the office it is of; the look is noted with its reason first. */
export async function readOldEntry(
  { list, registerNumber }: { readonly list: QueueListId; readonly registerNumber: number },
  { by, now: at, requestId, ...said }: Reading,
  { cases, register, people, access }: ReadOldDeps,
): Promise<Result<OldEntryRead, Refusal>> {
  const entry = await register.entry({ provider: by.organisation, list, registerNumber });
  const file = entry && (await cases.load(oldEntry, entry.caseId));
  const isSeen = file && mayAct(oldEntry, file, { actor: by, action: 'SeeCase', now: at });
  if (!file || !isSeen?.ok) return refused(isSeen && !isSeen.ok && isSeen.error === 'RECUSED' ? own : unknown);
  const why = reasonOf(said);
  if (!why.ok) return why;
  const look = { reader: actorRecord(by), subject: file.id, fields: ['oldRow'], why: why.value, at, requestId };
  await access.append(look);
  const { identity } = file.contactsBy ?? {};
  const [row, corrections, shown] = await Promise.all([
    rowOf(file, { people }),
    correctionsOf(file, { people }),
    identity && people.read(identity.id),
  ]);
  const seen = shown ? { identityDocument: shown.content as IdentityDocument } : {};
  return ok({ entry, file, row, corrections, ...seen });
}

const unknown = refusal('ENTRY_UNKNOWN');
const own = refusal('RECUSED');
