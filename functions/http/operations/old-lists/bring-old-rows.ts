import * as z from 'zod/mini';
import { type BringDeps, bringRows } from '#casework/acts/taking-in/bring-rows.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { takenIn } from '#http/calls/taking-in.ts';
import { operation } from '#http/operation.ts';
import { OfOldList, OldRows, rowsOfFile } from '#http/shapes/old-lists.ts';
import { OldListView } from '#http/views/files/old-list-view.ts';

/** X215: a page of rows of the old list, all of them or none; the same page again changes nothing. */
export const bringOldRows = operation({
  name: 'bringOldRows',
  by: 'bearer',
  params: OfOldList,
  body: z.strictObject({ page: rowsOfFile, rows: OldRows }),
  keyless: true,
  answer: OldListView,
  run: (call, deps: CommandDeps & BringDeps) =>
    takenIn(call, deps, (acting) => bringRows({ ...call.params, ...call.body }, acting, deps)),
});
