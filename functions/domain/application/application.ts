import * as z from 'zod/mini';
import { PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { Channel, DefectRef, DocumentRef, Power, ResultKind, Ticket } from './event.ts';
import { applicationStatuses } from './status.ts';

const text = z.string();
const instant = z.string();
const date = z.string();
const Status = z.enum(applicationStatuses);

/** A request under paras 4–10, folded from its journal; ids and hashes only, no personal data. */
export const Application = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: instant })),
  channel: Channel,
  applicant: text,
  centre: z.optional(text),
  ticket: z.optional(Ticket),
  /** when the operator had the complete package in his hands (X23) */
  handedAt: z.optional(instant),
  refiles: z.optional(text),
  form: z.optional(RecordRef),
  provider: z.optional(text),
  category: z.optional(text),
  list: z.optional(text),
  representative: z.optional(
    z.object({
      record: RecordRef,
      person: text,
      power: Power,
      validTo: z.optional(date),
      check: z.optional(z.enum(['confirmed', 'refuted'])),
    }),
  ),
  documents: z.array(DocumentRef),
  number: z.optional(text),
  filedAt: z.optional(instant),
  priorityMoment: z.optional(instant),
  intakeSequence: z.optional(z.number()),
  keptFrom: z.optional(text),
  request: z.optional(PaperRef),
  requestSignature: z.optional(SignatureRef),
  registers: z.optional(
    z.object({
      persons: z.enum(['found', 'absent']),
      notary: z.optional(z.enum(['found', 'absent'])),
      facts: z.optional(RecordRef),
    }),
  ),
  signature: z.optional(z.object({ confirmed: z.boolean(), fault: z.optional(text), on: z.optional(instant) })),
  sent: z.optional(z.object({ messageId: text, receivedAt: instant })),
  /** the four registrations of X12; none of them fixes the priority */
  registrations: z.object({ desk: z.optional(text), provider: z.optional(text), eAkimat: z.optional(text) }),
  defects: z.optional(z.array(DefectRef)),
  executor: z.optional(text),
  resolution: z.optional(RecordRef),
  draft: z.optional(z.object({ kind: ResultKind, ground: z.optional(text), record: RecordRef, by: text, at: instant })),
  result: z.optional(
    z.object({
      kind: ResultKind,
      paper: PaperRef,
      signature: SignatureRef,
      by: text,
      at: instant,
      entry: z.optional(
        z.object({ list: text, registerNumber: z.number(), place: z.number(), listSize: z.number(), asOf: instant }),
      ),
    }),
  ),
  carried: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
});
export type Application = z.infer<typeof Application>;
