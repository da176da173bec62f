import * as z from 'zod/mini';
import { openOldList as open } from '#casework/acts/taking-in/on-old-list.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { takenIn } from '#http/calls/taking-in.ts';
import { operation } from '#http/operation.ts';
import { OfOldList, rowsOfFile } from '#http/shapes/old-lists.ts';
import { Digest } from '#http/shapes/papers.ts';
import { OldListView } from '#http/views/files/old-list-view.ts';

/** X217: an administrator begins to take in the old list of his office, by the digest and the rows of its file; told again, it goes on. */
export const openOldList = operation({
  name: 'openOldList',
  by: 'bearer',
  params: OfOldList,
  body: z.strictObject({ sha256: Digest, rows: rowsOfFile }),
  keyless: true,
  answer: OldListView,
  status: 201,
  run: (call, deps: CommandDeps) =>
    takenIn(call, deps, (acting) => open({ ...call.params, ...call.body }, acting, deps)),
});
