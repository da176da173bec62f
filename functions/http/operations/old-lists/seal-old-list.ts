import { type SealDeps, sealOldList as seal } from '#casework/acts/taking-in/bring-rows.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { takenIn } from '#http/calls/taking-in.ts';
import { operation } from '#http/operation.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { OfOldList } from '#http/shapes/old-lists.ts';
import { OldListView } from '#http/views/files/old-list-view.ts';

/** X217: every row of the old list is there; head and supervisor are to confirm it. */
export const sealOldList = operation({
  name: 'sealOldList',
  by: 'bearer',
  params: OfOldList,
  body: Nothing,
  keyless: true,
  answer: OldListView,
  run: (call, deps: CommandDeps & SealDeps) => takenIn(call, deps, (acting) => seal(call.params.list, acting, deps)),
});
