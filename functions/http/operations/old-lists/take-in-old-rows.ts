import { type TakeDeps, takeInPage } from '#casework/acts/taking-in/take-in-rows.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { takenIn } from '#http/calls/taking-in.ts';
import { operation } from '#http/operation.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { OfOldList } from '#http/shapes/old-lists.ts';
import { OldListView } from '#http/views/files/old-list-view.ts';

/** X215: the next page of a confirmed old list comes onto it in the order of the file; asked again, it goes on where it ended. */
export const takeInOldRows = operation({
  name: 'takeInOldRows',
  by: 'bearer',
  params: OfOldList,
  body: Nothing,
  keyless: true,
  answer: OldListView,
  run: (call, deps: CommandDeps & TakeDeps) =>
    takenIn(call, deps, (acting) => takeInPage(call.params.list, acting, deps)),
});
