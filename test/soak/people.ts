import type { Application } from '#domain/application/application.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import type { Walk } from './walk.ts';

type OnRecord = Partial<Pick<Application, 'applicant' | 'family'> & Pick<OldEntry, 'subject'>>;

/** Whose an entry is now: by the request that holds it, or by the row of an old list. */
export function personOnEntry({ ledger }: Pick<Walk, 'ledger'>, { heldBy, caseId }: EntryIdentity): string {
  const { applicant, subject } = (ledger.files.get(heldBy ?? caseId) ?? {}) as OnRecord;
  return applicant ?? subject ?? '';
}

/** Who is on record beside him, by the last request that was granted about it, or by the row. */
export const familyOn = ({ ledger }: Pick<Walk, 'ledger'>, { record, caseId }: EntryIdentity): readonly string[] =>
  (ledger.files.get(record ?? caseId) as OnRecord | undefined)?.family ?? [];
