import * as z from 'zod/mini';
import { changeRowContactsAtDesk as change, type MendDeps } from '#casework/acts/taking-in/mend-row.ts';
import type { ComingDeps } from '#casework/acts/taking-in/present-with-row.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { mendedRow, type NotingDeps, noteRepresented } from '#http/calls/of-old-entry.ts';
import { operation } from '#http/operation.ts';
import { CameWithRow, OfOldEntry, Reached } from '#http/shapes/old-entries.ts';
import { OldEntryDone } from '#http/views/files/old-entry-view.ts';

/** X224: the same at a desk of any centre, against identity; the operator sees nothing of the row. */
export const changeRowContactsAtDesk = operation({
  name: 'changeRowContactsAtDesk',
  by: 'bearer',
  params: OfOldEntry,
  body: z.strictObject({ contacts: Reached, ...CameWithRow }),
  answer: OldEntryDone,
  run: async (call, deps: CommandDeps & MendDeps & ComingDeps & NotingDeps) => {
    const done = await mendedRow(call, deps, (acting) => change({ ...call.params, ...call.body }, acting, deps));
    if (done.ok) await noteRepresented(call, call.body, deps);
    return done;
  },
});
