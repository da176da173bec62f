import { correctRow as correct, type MendDeps } from '#casework/acts/taking-in/mend-row.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { mendedRow } from '#http/calls/of-old-entry.ts';
import { operation } from '#http/operation.ts';
import { OfOldEntry, RowCorrectionBody } from '#http/shapes/old-entries.ts';
import { OldEntryDone } from '#http/views/old-entry-view.ts';

/** X225: what was taken over wrongly from an old list is corrected on evidence; place, moment and number of the person stay. */
export const correctRow = operation({
  name: 'correctRow',
  by: 'bearer',
  params: OfOldEntry,
  body: RowCorrectionBody,
  answer: OldEntryDone,
  run: (call, deps: CommandDeps & MendDeps) =>
    mendedRow(call, deps, (acting) => correct({ ...call.params, ...call.body }, acting, deps)),
});
