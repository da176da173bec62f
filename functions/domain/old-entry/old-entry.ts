import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { idOf, RecordRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { oldQualities } from '../form/old-row.ts';
import { queueListIds } from '../regulation/categories.ts';
import { providerIds } from '../regulation/offices/providers.ts';

const entry = z.object({ provider: z.enum(providerIds), list: z.enum(queueListIds), registerNumber: z.number() });

/** Whose row of an old list it is, and what is known of it; keyed hashes and ids, no personal data. */
const row = {
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

/** A person who came onto a list from an old one, without an application of ours. */
export const OldEntry = z.object({ ...fileShape, status: z.literal('ON_RECORD'), ...row });
export type OldEntry = z.infer<typeof OldEntry>;

/** Is it a row of an old list, among files that may say whose an entry is? */
export const isOldEntry = (file: { readonly id: string }): file is OldEntry => file.id.startsWith('oldentry_');

/** What happens to it; the acts on its place stand in the list’s log. */
export const OldEntryEvent = z.discriminatedUnion('type', [...frameEvents, event('RowTakenIn', row)]);
export type OldEntryEvent = z.infer<typeof OldEntryEvent>;
export type OwnEvent = Exclude<OldEntryEvent, FrameEvent>;

/** X215: the row as it is taken in, by the one who takes in the list. */
export type OldEntryCommand = Omit<OwnEvent, 'type'> & { readonly type: 'TakeInRow' };
