import * as z from 'zod/mini';
import { idOf, RecordRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { keptOfHead } from '../staff/signed-by-head.ts';
import { Attachment, filed, Hand, Outcome } from './event.ts';
import { complaintStatuses } from './status.ts';

const instant = z.string();
const Status = z.enum(complaintStatuses);

/** A complaint under para 11, folded from its journal; ids and hashes only, no personal data. */
export const Complaint = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: instant })),
  ...filed,
  /** the head of another provider who acts in it (X74) */
  actingHead: z.optional(z.object({ staff: idOf('staff'), organisation: z.enum(providerIds) })),
  /** whom the addressee has named */
  reviewer: z.optional(idOf('staff')),
  draft: z.optional(z.object({ ...Outcome.shape, record: RecordRef, ...Hand.shape, at: instant })),
  /** the head undoes his own paper (APPK 91) */
  isConceded: z.optional(z.literal(true)),
  answer: z.optional(
    z.object({
      ...Outcome.shape,
      ...keptOfHead,
    }),
  ),
  /** what is attached to it, first attached first; older files have none */
  documents: z.optional(z.array(z.extend(Attachment, { at: instant, by: z.optional(idOf('staff')) }))),
  isPassedOn: z.optional(z.literal(true)),
  /** how the answer reached whoever complains */
  told: z.optional(z.object({ how: z.enum(['cabinet', 'desk', 'post']), at: instant, number: z.optional(z.string()) })),
  /** whoever has no cabinet is written to */
  hasNoCabinet: z.optional(z.literal(true)),
  fulfilled: z.optional(z.object({ record: RecordRef, file: z.optional(z.string()), ...Hand.shape, at: instant })),
});
export type Complaint = z.infer<typeof Complaint>;
