import * as z from 'zod/mini';
import { correctionsOf } from '#casework/acts/taking-in/read-old-entry.ts';
import { rowOf } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { ok } from '#domain/result.ts';
import { shownOf } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOldEntry } from '#http/shapes/old-entries.ts';
import { OldRowShown } from '#http/shapes/old-lists.ts';
import {
  ContactsBy,
  contactsBy,
  Lacking,
  LeavingBy,
  lackingOf,
  leavingBy,
  RowCorrected,
  toldToHim,
} from '#http/views/files/old-entry-view.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly people: Pick<People, 'read'>;
}

/** X219: what the old list says of oneself, what is lacking of it, and what was corrected. */
export const readMyRow = operation({
  name: 'readMyRow',
  by: 'bearer',
  params: OfOldEntry,
  answer: z.object({
    oldEntryId: z.string(),
    provider: z.string(),
    list: z.string(),
    registerNumber: z.number(),
    row: OldRowShown,
    lacking: Lacking,
    corrections: z.array(RowCorrected),
    contactsBy: z.optional(ContactsBy),
    leavingBy: z.optional(LeavingBy),
  }),
  run: async (call, { cases, people }: Deps) => {
    const shown = shownOf(oldEntry, call, await cases.load(oldEntry, call.params.oldEntryId));
    if (!shown.ok) return shown;
    const file = shown.value;
    const [row, corrections] = await Promise.all([rowOf(file, { people }), correctionsOf(file, { people })]);
    const lacking = lackingOf(file.quality);
    return ok({
      body: {
        oldEntryId: file.id,
        ...file.entry,
        row,
        lacking,
        corrections: corrections.map(toldToHim),
        contactsBy: contactsBy(file),
        leavingBy: leavingBy(file),
      },
      version: file.version,
    });
  },
});
