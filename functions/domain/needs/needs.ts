import * as z from 'zod/mini';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { EntryOf, ofWhom, people } from '../file/on-entry.ts';
import { byTwo, idOf, PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { contactFields } from '../form/contact-fields.ts';
import { HouseholdSaid } from '../queue/allocating/household-of.ts';
import { Wish, wishIds } from '../queue/allocating/wishes.ts';

/** What somebody says of his family’s needs for a dwelling, and by which he would choose first. */
export const NeedsSaid = z.extend(HouseholdSaid, {
  wishes: z.optional(z.array(Wish).check(z.maxLength(wishIds.length))),
});
export type NeedsSaid = z.infer<typeof NeedsSaid>;

const said = {
  entry: EntryOf,
  request: ofWhom,
  ...people,
  /** in a record of its own: who expects a child or is ill stands in no journal */
  needs: RecordRef,
  paper: PaperRef,
  /** he said how he is reached, too, and which of it was another then; of before that was asked, absent (X315) */
  contacts: z.optional(z.object({ changed: z.array(z.enum(contactFields)) })),
  /** in the cabinet; at a desk against identity instead */
  signature: z.optional(SignatureRef),
  identity: z.optional(RecordRef),
  centre: z.optional(z.string()),
  /** at a desk by whom it was confirmed (X291); what was said there before is one operator’s alone */
  ...byTwo,
  /** who of age in the family agreed, and by what */
  consents: z.optional(
    z.array(
      z.object({
        person: z.optional(idOf('person')),
        ref: z.optional(z.string()),
        signature: z.optional(SignatureRef),
        identity: z.optional(RecordRef),
      }),
    ),
  ),
  /** which was said of the entry before */
  found: z.optional(idOf('needs')),
};

/** What was said once of an entry’s family; what is said later is a file of its own and comes in its place. */
export const Needs = z.object({
  ...fileShape,
  status: z.literal('SAID'),
  reached: z.array(z.object({ status: z.literal('SAID'), at: z.string() })),
  ...said,
});
export type Needs = z.infer<typeof Needs>;

export const NeedsEvent = z.discriminatedUnion('type', [...frameEvents, event('NeedsSaid', said)]);
export type NeedsEvent = z.infer<typeof NeedsEvent>;
export type OwnEvent = Exclude<NeedsEvent, FrameEvent>;
