import { discardOldList as discard } from '#casework/acts/taking-in/bring-rows.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { takenIn } from '#http/calls/taking-in.ts';
import { operation } from '#http/operation.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { OfOldList } from '#http/shapes/old-lists.ts';
import { OldListView } from '#http/views/files/old-list-view.ts';

/** X217: gives up the taking in of an old list that nobody has confirmed, so that another may begin. */
export const discardOldList = operation({
  name: 'discardOldList',
  by: 'bearer',
  params: OfOldList,
  body: Nothing,
  keyless: true,
  answer: OldListView,
  run: (call, deps: CommandDeps) => takenIn(call, deps, (acting) => discard(call.params.list, acting, deps)),
});
