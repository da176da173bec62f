import * as z from 'zod/mini';
import { idOf, RecordRef } from '../file/refs.ts';
import { oldQualities } from '../form/old-row.ts';
import { queueListIds } from '../regulation/categories.ts';
import { providerIds } from '../regulation/offices/providers.ts';

const entry = z.object({ provider: z.enum(providerIds), list: z.enum(queueListIds), registerNumber: z.number() });

/** Whose row of an old list it is, and what is known of it; keyed hashes and ids, no personal data. */
export const rowShape = {
  /** the taking in that brought it, and which row of its file it is */
  oldList: idOf('oldlist'),
  row: z.number(),
  subject: idOf('person'),
  /** the keyed hash of his name and day of birth */
  nameKey: z.optional(z.string()),
  family: z.optional(z.array(idOf('person'))),
  entry,
  priorityMoment: z.string(),
  /** he stood on a list of this provider already, or stands on one of these others */
  twice: z.optional(z.literal(true)),
  elsewhere: z.optional(z.array(z.enum(providerIds))),
  quality: z.array(z.enum(oldQualities)),
  record: RecordRef,
};
