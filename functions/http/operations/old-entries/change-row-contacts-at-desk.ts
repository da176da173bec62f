import * as z from 'zod/mini';
import { changeRowContactsAtDesk as change, type MendDeps } from '#casework/acts/taking-in/mend-row.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { mendedRow } from '#http/calls/of-old-entry.ts';
import { operation } from '#http/operation.ts';
import { OfOldEntry, Reached } from '#http/shapes/old-entries.ts';
import { OldEntryDone } from '#http/views/old-entry-view.ts';

/** X224: the same at a desk of any centre, against identity; the operator sees nothing of the row. */
export const changeRowContactsAtDesk = operation({
  name: 'changeRowContactsAtDesk',
  by: 'bearer',
  params: OfOldEntry,
  body: z.strictObject({ contacts: Reached, iin: Iin, identityDocument: IdentityDocument }),
  answer: OldEntryDone,
  run: (call, deps: CommandDeps & MendDeps) =>
    mendedRow(call, deps, (acting) => change({ ...call.params, ...call.body }, acting, deps)),
});
