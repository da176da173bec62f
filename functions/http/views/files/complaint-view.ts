import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { statusTold } from '#domain/complaint/rules/told-status.ts';
import { standingWords } from '#domain/complaint/words/status-words.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { complaintActs } from '#domain/regulation/complaints/acts.ts';
import { complaintAttachments } from '#domain/regulation/complaints/attachments.ts';
import { keepsNone as noneKept } from '#domain/regulation/complaints/keeps-none.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();
const maybe = z.optional(text);
const said = { outcome: text, owed: maybe, why: maybe };

/** A complaint as its people see it: no personal data; papers and texts are asked for apart, and that is logged. */
export const ComplaintView = z.object({
  id: text,
  version: z.number(),
  number: text,
  status: text,
  publicStatus: Words,
  channel: text,
  /** the centre whose desk took it; of a letter, under which number the office did, and when it was posted */
  centre: maybe,
  letter: z.optional(z.object({ number: text, postedOn: maybe })),
  about: z.object({
    file: maybe,
    act: text,
    name: Words,
    removal: maybe,
    origin: z.optional(z.object({ file: maybe, act: text })),
  }),
  office: text,
  level: text,
  /** the days for it were over, so that it suspends nothing */
  isLate: z.optional(z.literal(true)),
  /** the removal is suspended by it (APPK 96) */
  suspends: z.optional(z.literal(true)),
  /** till the end of which day at most a dwelling of the round waits by it; which one is for officials (X326) */
  keeps: z.optional(z.object({ until: text, dwelling: maybe })),
  /** why no dwelling of the round waits by it, and in words */
  keepsNone: maybe,
  keepsNoneText: z.optional(Words),
  openedAt: text,
  /** the day on which it counts as registered, from which its term runs */
  registeredOn: maybe,
  reviewer: maybe,
  draft: z.optional(z.object({ ...said, at: text })),
  answer: z.optional(z.object({ ...said, at: text, verificationCode: maybe })),
  told: z.optional(z.object({ how: text, at: text, number: maybe })),
  fulfilled: z.optional(z.object({ at: text, file: maybe })),
  /** officials who may not work on it, for officials */
  recused: z.optional(z.array(text)),
  /** what is attached to it; read apart, and that is logged */
  documents: z.array(z.object({ id: text, kind: text, name: Words, contentType: text, size: z.number(), at: text })),
  papers: z.array(text),
  terms: z.array(
    z.object({ term: text, state: text, lastDay: text, dueAt: text, mayMove: z.optional(z.literal(true)) }),
  ),
  allowed: z.array(text),
});
export type ComplaintView = z.infer<typeof ComplaintView>;

/** What this actor is shown of it, and what he may do: whoever complains reads neither who works on it nor what nobody has told him. */
export function complaintView(
  file: Complaint,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): ComplaintView {
  const { about, draft, answer, told, fulfilled, papers, terms, reviewer, keeps, keepsNone } = file;
  const isOwn = actor.kind === 'recipient';
  return {
    ...file,
    status: isOwn ? statusTold(file) : file.status,
    publicStatus: standingWords(file, now, isOwn),
    about: { ...about, name: complaintActs[about.act].name },
    keeps: keeps && { until: keeps.until, dwelling: isOwn ? undefined : keeps.dwelling },
    keepsNoneText: keepsNone && noneKept[keepsNone],
    registeredOn: (terms.answering ?? terms.second)?.acceptedOn,
    reviewer: isOwn ? undefined : reviewer,
    draft: isOwn ? undefined : draft,
    answer: isOwn && !told ? undefined : answer,
    fulfilled,
    recused: isOwn ? undefined : file.recused,
    documents: (file.documents ?? []).map(({ id, kind, foundType: contentType, size, at }) => ({
      ...{ id, kind, contentType, size, at },
      name: complaintAttachments[kind],
    })),
    papers: papersShown(file, actor).filter((type) => papers[type]),
    terms: Object.values(terms),
    allowed: allowedActions(complaint, file, actor, { now }),
  };
}

const shownAlways = ['COMPLAINT', 'COMPLAINT_RECEIPT', 'COMPLAINT_PASSED_ON', 'COMPLAINT_WITHDRAWAL'];

/** The papers that this actor may read: the answer is his who complained once it was told. */
export const papersShown = ({ told }: Complaint, { kind }: Actor): readonly string[] =>
  kind === 'recipient' && !told ? shownAlways : [...shownAlways, 'COMPLAINT_ANSWER'];

/** What whoever takes a complaint gives for it: its number, and the receipt to print. */
export const ReceiptGiven = z.object({ id: text, version: z.number(), number: text, receipt: text });
export type ReceiptGiven = z.infer<typeof ReceiptGiven>;
