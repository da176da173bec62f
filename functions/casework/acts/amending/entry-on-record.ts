import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { OnRecord } from '#domain/file/on-entry.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly register: Pick<Register, 'entry'>;
}

/** An entry, the request whose form says today whose it is and who his family is, and what that person's claim holds there. */
export interface EntryOnRecord {
  readonly entry: EntryIdentity | undefined;
  readonly request?: Application | undefined;
  /** instead: the row of an old list, while no request was granted about it */
  readonly row?: OldEntry | undefined;
  readonly record?: OnRecord | undefined;
  readonly holder?: string | undefined;
  /** what the claim of a second one holds that he came to have there */
  readonly beside?: string | undefined;
}

/**
 * X139: an entry is of whoever filed the last request that was granted about it: after a succession the successor's, and its family
 * that of the last change. Whoever came onto the list by it first may be nobody to it any more.
 */
export async function entryOnRecord(
  name: Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>,
  { cases, register }: Deps,
): Promise<EntryOnRecord> {
  const entry = await register.entry(name);
  const saying = entry && (entry.record ?? entry.caseId);
  const request = saying === undefined ? undefined : await cases.load(application, saying);
  const row = saying === undefined || request ? undefined : await cases.load(oldEntry, saying);
  const record = request ? onRecord(request) : row && ofRow(row);
  if (!record) return { entry };
  const held = await holdersOf(name.provider, record.subject, cases);
  return { entry, request, row, record, ...held };
}

const ofRow = ({ id, subject, family }: OldEntry): OnRecord => ({ request: id, subject, family });

function onRecord(request: Application): OnRecord {
  const { id, applicant, representative, newRepresentative, family, familyNames, notKin, namedSince } = request;
  const representatives = [representative, newRepresentative].flatMap((one) => (one ? [one.person] : []));
  return { request: id, subject: applicant, representatives, family, familyNames, notKin, namedSince };
}
