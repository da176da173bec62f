import type { Application } from '#domain/application/application.ts';
import { opened } from '#domain/file/state.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { oldRow } from './an-old-list.ts';

/** The row that lies beside a request. */
export const oldEntryBeside = (caseId: string): string => caseId.replace(/^case_/, 'oldentry_');

/** Beside each request a row of an old list of Oral, of the same person. */
export function layOldEntry(store: MemoryCaseStore, { id, applicant: subject }: Application, laid: number): void {
  const at = '2018-01-01T06:00:00.000Z';
  const record = { id: `record_row_${laid}`, mac: '' };
  const { iin, surname, name } = citizen(1);
  store.people.put({ ...record, kind: 'oldRow', content: oldRow(1, { iin, surname, name }) });
  const file: OldEntry = {
    ...opened(oldEntryBeside(id), at),
    ...{ version: 1, status: 'ON_RECORD', reached: [{ status: 'ON_RECORD', at }] },
    ...{ oldList: 'oldlist_1', row: 1, subject, priorityMoment: '2009-03-02T18:59:59.999Z' },
    entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 900 + laid },
    ...{ quality: [], record },
  };
  store.seed(file);
}
