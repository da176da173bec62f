import * as z from 'zod/mini';
import { changeRowContacts as change, type MendDeps } from '#casework/acts/taking-in/mend-row.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { SignedByDeps } from '#casework/signing/signed-by.ts';
import { fromBase64 } from '#http/base64.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { mendedRow } from '#http/calls/of-old-entry.ts';
import { operation } from '#http/operation.ts';
import { OfOldEntry, Reached } from '#http/shapes/old-entries.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { OldEntryDone } from '#http/views/files/old-entry-view.ts';

type Deps = CommandDeps & MendDeps & PaperDeps & SignedByDeps & PreparingDeps;

/** X224: how whoever came from an old list is reached, at once, by a statement that he signed. */
export const changeRowContacts = operation({
  name: 'changeRowContacts',
  by: 'bearer',
  params: OfOldEntry,
  body: z.strictObject({ contacts: Reached, ...SignedPaper.shape }),
  answer: OldEntryDone,
  run: (call, deps: Deps) =>
    mendedRow(call, deps, (acting) => {
      const { contacts, cms, ...paper } = call.body;
      return change({ ...call.params, contacts, signed: { ...paper, cms: fromBase64(cms) } }, acting, deps);
    }),
});
