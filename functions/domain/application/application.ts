import * as z from 'zod/mini';
import {
  Channel,
  DefectRef,
  DocumentRef,
  PaperRef,
  Power,
  RecordRef,
  ResultKind,
  SignatureRef,
  Ticket,
} from './event.ts';
import { applicationStatuses } from './status.ts';

const text = z.string();
const instant = z.string();
const date = z.string();

export const TermState = z.object({
  term: text,
  startedAt: instant,
  acceptedOn: date,
  countedFrom: date,
  nominalLastDay: date,
  lastDay: date,
  dueAt: instant,
  /** the commit that started it: one term may start again (X43) */
  commit: z.number(),
  state: z.enum(['running', 'met', 'lapsed']),
  endedAt: z.optional(instant),
  /** rungs already climbed: each exactly once */
  rungs: z.array(text),
  missedAt: z.optional(instant),
});
export type TermState = z.infer<typeof TermState>;

const OpenTask = z.object({
  step: text,
  role: text,
  organisation: text,
  openedAt: instant,
  dueAt: z.optional(instant),
  claimedBy: z.optional(text),
});

export const Hold = z.object({ cause: text, since: instant, tries: z.number(), nextTryAt: instant });
export type Hold = z.infer<typeof Hold>;

/** A request under paras 4–10, folded from its journal; ids and hashes only, no personal data. */
export const Application = z.object({
  id: text,
  version: z.number(),
  status: z.enum(applicationStatuses),
  channel: Channel,
  applicant: text,
  openedAt: instant,
  centre: z.optional(text),
  ticket: z.optional(Ticket),
  finishedAt: z.optional(instant),
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
  recused: z.array(text),
  draft: z.optional(z.object({ kind: ResultKind, ground: z.optional(text), record: RecordRef, by: text, at: instant })),
  returns: z.number(),
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
  /** slip, receipt, messages: by type, the last of each */
  papers: z.record(text, PaperRef),
  task: z.optional(OpenTask),
  holds: z.record(text, Hold),
  terms: z.record(text, TermState),
  missed: z.array(z.object({ term: text, at: instant, cause: z.enum(['OVERDUE', 'HELD']) })),
  /** the first instant of each status reached, for the status answer (para 16) */
  reached: z.array(z.object({ status: z.enum(applicationStatuses), at: instant })),
  machine: z.optional(text),
  attempt: z.number(),
});
export type Application = z.infer<typeof Application>;
