import * as z from 'zod/mini';
import { EntryOf, hand, ofWhom, people } from '../file/on-entry.ts';
import { idOf, RecordRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { queueListIds } from '../regulation/categories.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { serviceCentreIds } from '../regulation/offices/service-centres.ts';
import { keptOfHead } from '../staff/signed-by-head.ts';
import { Complaint, EntryInto, Ground, idOfAmendment, MomentMoved, Outcome, Purpose } from './event.ts';
import { amendmentStatuses } from './status.ts';

const instant = z.string();
const Status = z.enum(amendmentStatuses);

/** What a provider decides about an entry of the register (arts. 73, 82, 84); ids and hashes only, no personal data. */
export const Amendment = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: instant })),
  purpose: Purpose,
  entry: EntryOf,
  /** its person held it, as it was ended, as the second one that he came to have there, and comes back to it so */
  isBeside: z.optional(z.literal(true)),
  request: ofWhom,
  /** the head of another provider who acts in it (X74) */
  actingHead: z.optional(z.object({ staff: idOf('staff'), organisation: z.enum(providerIds) })),
  ...people,
  ground: Ground,
  moment: z.optional(MomentMoved),
  /** the entry that stays, where two are merged */
  into: z.optional(EntryInto),
  /** the list that its person has chosen, of the two on which they stand */
  chosen: z.optional(z.enum(queueListIds)),
  /** of a leaving: how many of age in the family agreed */
  agreed: z.optional(z.number()),
  /** the decision that it annuls */
  annuls: z.optional(idOfAmendment),
  /** whoever proposed has found that nobody of the family is in need (73(2)) */
  nobodyLeftInNeed: z.optional(z.literal(true)),
  /** facts with source and date, and what whoever proposed wrote */
  proposal: z.optional(RecordRef),
  /** absent where its person leaves by his own wish */
  proposed: z.optional(z.object({ ...hand, at: instant })),
  /** instead: the inventory, the taking in of an old list, or the offer by which it was found */
  found: z.optional(idOf('inventory', 'oldlist', 'offer')),
  /** a hearing is held before the decision: the switch of the day on which he was told (APPK 73) */
  isToBeHeard: z.optional(z.literal(true)),
  /** by post, to whoever has no cabinet */
  proposalPosted: z.optional(z.object({ number: z.string(), at: instant })),
  /** centre: of the desk that took it */
  answer: z.optional(z.object({ record: RecordRef, at: instant, centre: z.optional(z.enum(serviceCentreIds)) })),
  hearing: z.optional(z.object({ record: RecordRef, at: instant })),
  /** whom the head has named: neither who proposed it, nor anybody of the family */
  examiner: z.optional(idOf('staff')),
  draft: z.optional(z.object({ outcome: Outcome, record: RecordRef, ...hand, at: instant })),
  /** by the supervisor, before it goes to the head */
  confirmed: z.optional(z.object({ ...hand, at: instant })),
  decision: z.optional(
    z.object({
      outcome: Outcome,
      ...keptOfHead,
    }),
  ),
  /** how the decision reached whom it is about */
  told: z.optional(z.object({ how: z.enum(['cabinet', 'desk', 'post']), at: instant, number: z.optional(z.string()) })),
  /** whoever has no cabinet is written to */
  hasNoCabinet: z.optional(z.literal(true)),
  /** from when it takes effect (X53) */
  forceDue: z.optional(instant),
  inForce: z.optional(instant),
  /** the complaint by which it is suspended, or was (X54): once a decision */
  suspension: z.optional(
    z.object({
      ...Complaint.shape,
      /** whoever recorded it last, the first complaint or the further one */
      by: z.optional(hand.by),
      person: hand.person,
      at: instant,
      gaveWay: z.optional(z.literal(true)),
      answered: z.optional(z.object({ number: z.string(), deliveredOn: z.string() })),
      /** by second instance or court */
      seized: z.optional(Complaint),
      endedAt: z.optional(instant),
    }),
  ),
  appealOver: z.optional(z.literal(true)),
});
export type Amendment = z.infer<typeof Amendment>;
