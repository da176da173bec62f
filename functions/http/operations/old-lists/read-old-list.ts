import { oldListOf, ownProvider } from '#casework/acts/taking-in/on-old-list.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { oldList } from '#domain/old-list/kind.ts';
import { ok, refused } from '#domain/result.ts';
import { shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { OfOldList } from '#http/shapes/old-lists.ts';
import { OldListView, oldListView } from '#http/views/files/old-list-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'claim' | 'load'>;
}

/** How far the taking in of the office’s old list is; no row of it, so no reading to note. */
export const readOldList = operation({
  name: 'readOldList',
  by: 'official',
  params: OfOldList,
  answer: OldListView,
  run: async (call, deps: Deps) => {
    const provider = ownProvider(call);
    const file = provider && (await oldListOf(provider, call.params.list, deps));
    if (!file) return refused(problem('OLD_LIST_UNKNOWN'));
    const shown = shownOf(oldList, call, file);
    return shown.ok ? ok({ body: oldListView(shown.value, call), version: shown.value.version }) : shown;
  },
});
