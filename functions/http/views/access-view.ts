import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import type { AccessEntry } from '#casework/ports/access-log.ts';
import type { People } from '#casework/ports/people.ts';
import { SeenDocument } from '#http/shapes/identity.ts';

const text = z.string();

/** Who looked at whose data: a case, a person or an official, by id; and on which words or document of whoever came. */
export const AccessEntryView = z.object({
  reader: z.record(text, text),
  subject: text,
  fields: z.array(text),
  why: text,
  said: z.optional(text),
  identityDocument: z.optional(SeenDocument),
  at: text,
  requestId: text,
});

const Said = z.union([text, z.object({ identityDocument: SeenDocument })]);

/** The entries with what each rests on: nothing else of `people` is read, and of a document its IIN is left out. */
export const accessEntryViews = (entries: readonly AccessEntry[], people: Pick<People, 'read'>) =>
  inParallel(entries, 20, async ({ record, ...entry }) => {
    if (record === undefined) return entry;
    const said = Said.parse((await people.read(record))?.content);
    return typeof said === 'string' ? { ...entry, said } : { ...entry, ...said };
  });
