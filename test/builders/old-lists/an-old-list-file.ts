import { opened } from '#domain/file/state.ts';
import { newFileId } from '#domain/ids.ts';
import { oldList, oldListKey } from '#domain/old-list/kind.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';

const at = '2018-02-19T05:00:00.000Z';

/** The taking in of an old list of Oral that has just begun, unless told otherwise. */
export const anOldList = (changes: Partial<OldList> = {}): OldList => ({
  ...opened('oldlist_1', at),
  version: 1,
  status: 'BEING_BROUGHT',
  reached: [{ status: 'BEING_BROUGHT', at }],
  provider: 'uralsk',
  list: 'public-sector',
  sha256: 'ab'.repeat(32),
  rows: 10,
  openedBy: 'staff_administrator',
  ...{ pages: 0, brought: 0, chain: '', taken: 0, takenChain: '', twice: 0, leftOut: [] },
  ...changes,
});

/** Of one old list one row is to come, whichever of them is typed first. */
export function layOldList(store: MemoryCaseStore): void {
  const of = { provider: 'uralsk', list: queueListIds[0] } as const;
  const file = anOldList({ ...of, id: newFileId(oldList, 1), rows: 1, sha256: '0f'.repeat(32) });
  store.seed(file);
  store.holds({ key: oldListKey(of), holder: file.id, file: file.id });
}
