import * as z from 'zod/mini';
import { decisionStates } from '#domain/amendment/rules/decision-state.ts';
import { Words as WordsShape } from '../status/status-answer.ts';

const text = z.string();

/** What anyone may know of a printed result: enough to compare it with the sheet in hand, and nobody's name. */
export const CheckedPaper = z.object({
  code: text,
  genuine: z.literal(true),
  /** a notice while its entry stands on the list; a refusal until another paper replaces it; a decision while nothing has undone it */
  inForce: z.boolean(),
  /** DECISION: about an entry that is there, to remove, restore or leave it (73); ANSWER: to a complaint (11) */
  kind: z.enum(['NOTICE', 'REFUSAL', 'DECISION', 'ANSWER']),
  name: WordsShape,
  number: z.optional(text),
  body: WordsShape,
  /** in what office it was signed */
  signedBy: WordsShape,
  signedAt: text,
  certificateSerial: z.optional(text),
  initials: text,
  filedAt: z.optional(text),
  priorityMoment: z.optional(text),
  list: z.optional(z.object({ id: text, name: WordsShape })),
  registerNumber: z.optional(z.number()),
  /** another paper in whose place a slip was corrected: it has come since, and this one is in force no more (X57) */
  replacedBy: z.optional(z.object({ code: z.optional(text), signedAt: text, text: WordsShape })),
  /** the paper that this one corrects */
  replaces: z.optional(z.object({ code: z.optional(text), signedAt: text })),
  /** of a decision: how it stands today, and what has become of it */
  state: z.optional(z.object({ id: z.enum(decisionStates), text: WordsShape })),
});
export type CheckedPaper = z.infer<typeof CheckedPaper>;
