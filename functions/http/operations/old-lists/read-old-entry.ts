import * as z from 'zod/mini';
import { type ReadOldDeps, readOldEntry as read } from '#casework/acts/taking-in/read-old-entry.ts';
import { oldQualities } from '#domain/form/old-row.ts';
import { entryStatuses } from '#domain/queue/list.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { SeenDocument } from '#http/shapes/identity.ts';
import { OldRowShown, RegisterNumber } from '#http/shapes/old-lists.ts';
import { Why } from '#http/shapes/reasons.ts';
import { ContactsBy, contactsBy, Lacking, lackingOf, RowCorrected } from '#http/views/files/old-entry-view.ts';

/** X219: whose entry one of the old list is, as its row says, with the number it had there and the quality of its data; the look is noted with its why. */
export const readOldEntry = operation({
  name: 'readOldEntry',
  by: 'official',
  params: z.strictObject({ list: z.enum(queueListIds), registerNumber: RegisterNumber }),
  query: Why,
  answer: z.object({
    oldEntryId: z.string(),
    registerNumber: z.number(),
    status: z.enum(entryStatuses),
    onList: z.string(),
    priorityMoment: z.string(),
    provenance: z.object({ oldList: z.string(), row: z.number(), oldNumber: z.string() }),
    twice: z.boolean(),
    elsewhere: z.array(z.enum(providerIds)),
    quality: z.array(z.enum(oldQualities)),
    /** what is lacking or wrong, and how it is brought */
    lacking: Lacking,
    row: OldRowShown,
    corrections: z.array(RowCorrected),
    contactsBy: z.optional(z.extend(ContactsBy, { identityDocument: z.optional(SeenDocument) })),
  }),
  run: async ({ params, query, actor: by, now, requestId }, deps: ReadOldDeps) => {
    const of = { list: params.list, registerNumber: Number(params.registerNumber) };
    const found = await read(of, { by, now, requestId, ...query }, deps);
    if (!found.ok) return refused(refusedBy(found.error, 'query'));
    const { entry, file, row, corrections, identityDocument } = found.value;
    const reached = contactsBy(file);
    const { registerNumber, status, onList, priorityMoment } = entry;
    return ok({
      body: {
        oldEntryId: file.id,
        ...{ registerNumber, status, onList, priorityMoment },
        provenance: { oldList: file.oldList, row: file.row, oldNumber: row.number },
        twice: file.twice === true,
        ...{ elsewhere: file.elsewhere ?? [], quality: file.quality, lacking: lackingOf(file.quality), row },
        corrections: [...corrections],
        contactsBy: reached && { ...reached, identityDocument },
      },
      version: file.version,
    });
  },
});
