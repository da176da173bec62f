import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { statusTold } from '#domain/amendment/rules/told-status.ts';
import { statusWords } from '#domain/amendment/words/status-words.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import { groundName } from '#domain/regulation/amendments/ground-names.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();
const maybe = z.optional(text);

/** An amendment as its people see it: no personal data; papers and texts are asked for apart, and that is logged. */
export const AmendmentView = z.object({
  id: text,
  version: z.number(),
  status: text,
  publicStatus: Words,
  purpose: text,
  ground: z.object({ id: text, article: text, text: Words }),
  entry: z.object({ provider: text, list: text, registerNumber: z.number() }),
  request: text,
  /** of a correction: the moment as it is, and as it is to be */
  moment: z.optional(z.object({ from: text, to: text })),
  /** of a merging: the entry that stays, and the list that its person has chosen */
  into: z.optional(z.object({ provider: text, list: text, registerNumber: z.number(), onList: text })),
  chosen: maybe,
  /** the decision that it annuls */
  annuls: maybe,
  /** it was found that nobody of the family is in need, for whom the place would be kept */
  nobodyLeftInNeed: z.optional(z.literal(true)),
  /** of a leaving: how many of age in the family agreed */
  agreed: z.optional(z.number()),
  openedAt: text,
  /** where it was posted: under which number, and when */
  proposalPosted: z.optional(z.object({ number: text, at: text })),
  answeredAt: maybe,
  /** the centre whose desk took the answer */
  answeredCentre: maybe,
  examiner: maybe,
  draft: z.optional(z.object({ outcome: text, at: text })),
  decision: z.optional(z.object({ outcome: text, at: text, verificationCode: maybe })),
  /** how it was told; by post, under which number */
  told: z.optional(z.object({ how: text, at: text, number: maybe })),
  inForceAt: maybe,
  /** the complaint that suspends it, or did, and what came of it */
  suspension: z.optional(
    z.object({ number: text, filedOn: text, answer: maybe, answeredOn: maybe, seizedOn: maybe, endedAt: maybe }),
  ),
  /** officials who may not work on it, for officials */
  recused: z.optional(z.array(text)),
  papers: z.array(text),
  terms: z.array(
    z.object({
      term: text,
      state: text,
      lastDay: text,
      dueAt: text,
      mayMove: z.optional(z.literal(true)),
    }),
  ),
  allowed: z.array(text),
});
export type AmendmentView = z.infer<typeof AmendmentView>;

/** What this actor is shown of it, and what he may do: the person reads neither who works on it nor what nobody has told him. */
export function amendmentView(
  file: Amendment,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): AmendmentView {
  const { ground, draft, decision, told, inForce, papers, terms, examiner } = file;
  const isOwn = actor.kind === 'recipient';
  const isKnown = !isOwn || told !== undefined;
  const { article } = amendmentGround(ground);
  return {
    ...file,
    publicStatus: statusWords(isOwn ? statusTold(file) : file.status),
    status: isOwn ? statusTold(file) : file.status,
    ground: { id: ground, article, text: groundName(ground) },
    answeredAt: file.answer?.at,
    answeredCentre: file.answer?.centre,
    examiner: isOwn ? undefined : examiner,
    draft: isOwn ? undefined : draft && { outcome: draft.outcome, at: draft.at },
    decision: isKnown && decision ? decisionView(decision) : undefined,
    recused: isOwn ? undefined : file.recused,
    suspension: file.suspension && suspensionView(file.suspension),
    inForceAt: isKnown ? inForce : undefined,
    papers: papersShown(file, actor).filter((type) => papers[type]),
    terms: Object.values(terms),
    allowed: allowedActions(amendment, file, actor, { now }),
  };
}

const suspensionView = ({ number, filedOn, answered, seized, endedAt }: NonNullable<Amendment['suspension']>) => ({
  ...{ number, filedOn, endedAt },
  answer: answered?.number,
  answeredOn: answered?.deliveredOn,
  seizedOn: seized?.filedOn,
});

const decisionView = ({ outcome, at, verificationCode }: NonNullable<Amendment['decision']>) => ({
  outcome,
  at,
  verificationCode,
});

const shownAlways = [
  'AMENDMENT_PROPOSAL',
  'PROPOSAL_ANSWER',
  'LEAVING_STATEMENT',
  'LEAVING_ACKNOWLEDGMENT',
  'STAYING_STATEMENT',
];

/** The papers that this actor may read: the decision is the person’s once it was told. */
export const papersShown = ({ told }: Amendment, { kind }: Actor): readonly string[] =>
  kind === 'recipient' && !told ? shownAlways : [...shownAlways, 'AMENDMENT_DECISION'];
