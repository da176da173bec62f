import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { publicStatusOf } from '#casework/asking/status/status-of.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { awaitedUntil } from '#domain/application/rules/examining/asked-document.ts';
import { papersFor, seesDraft, seesResult } from '#domain/application/rules/seeing/need-to-know.ts';
import { paragraphOfStep } from '#domain/application/steps.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();
const maybe = z.optional(text);

/** A case as its people see it: no personal data but the ids of its papers; the form is asked for apart, and that is logged. */
export const CaseView = z.object({
  id: text,
  version: z.number(),
  number: maybe,
  status: text,
  publicStatus: Words,
  channel: text,
  provider: maybe,
  category: maybe,
  list: maybe,
  centre: maybe,
  /** in the provider's register of incoming documents (5.2) */
  incomingNumber: maybe,
  openedAt: text,
  filedAt: maybe,
  priorityMoment: maybe,
  refiles: maybe,
  /** absent: a registration (X55) */
  change: z.optional(
    z.object({ kind: text, entry: z.object({ provider: text, list: text, registerNumber: z.number() }) }),
  ),
  keptFrom: maybe,
  /** the package taken in paper whose moment it has, and the other way round (X107) */
  momentFrom: maybe,
  lentTo: maybe,
  documents: z.array(
    z.object({
      id: text,
      kind: text,
      personRef: text,
      issuedOn: maybe,
      validTo: maybe,
      sha256: text,
      size: z.number(),
      foundType: text,
      readable: z.boolean(),
      /** when it was added to the filed request */
      broughtAt: maybe,
    }),
  ),
  /** documents asked for once more: until when, as it stands today, and which of them came */
  asked: z.optional(z.array(z.object({ kind: text, personRef: text, until: text, at: text, arrived: maybe }))),
  defects: z.optional(z.array(z.object({ code: text, documentKind: text, personRef: maybe }))),
  executor: maybe,
  /** the officials of its offices who stand in the form as family, for officials */
  officialsInForm: z.optional(z.array(text)),
  draft: z.optional(z.object({ kind: text, ground: maybe, by: text, at: text })),
  result: z.optional(
    z.object({
      kind: text,
      at: text,
      paper: z.object({ id: text, sha256: text }),
      signatureSha256: text,
      registerNumber: z.optional(z.number()),
      placeAtRegistration: z.optional(z.object({ place: z.number(), listSize: z.number(), asOf: text })),
    }),
  ),
  papers: z.array(text),
  representative: z.optional(z.object({ power: text, validTo: maybe, check: maybe })),
  /** who may act in his place since then (X87) */
  newRepresentative: z.optional(z.object({ validTo: text, at: text })),
  task: z.optional(z.object({ step: text, role: text, openedAt: text, dueAt: maybe, claimedBy: maybe })),
  holds: z.array(z.object({ step: text, cause: text, since: text, tries: z.number(), nextTryAt: text })),
  terms: z.array(
    z.object({
      term: text,
      state: text,
      startedAt: text,
      lastDay: text,
      dueAt: text,
      missedAt: maybe,
      /** it rests on a year of the calendar that is not entered, and may still move (X61) */
      mayMove: z.optional(z.literal(true)),
    }),
  ),
  missed: z.array(z.object({ term: text, at: text, cause: text })),
  allowed: z.array(text),
});
export type CaseView = z.infer<typeof CaseView>;

/** All that the recused are told of a case, and whoever did something to one that he does not see (X70). */
export const CaseExists = z.object({ id: text, version: z.number() });
export type CaseExists = z.infer<typeof CaseExists>;

/** Who looks, and when; `officials`: of the offices, whom its form names as family, where he may be told. */
interface Look {
  readonly actor: Actor;
  readonly now: Instant;
  readonly officials?: string[] | undefined;
}

/**
 * What this actor is shown of the case, and what he may do with it: by the same rule. An unsigned result is the
 * executor's and the head's; a signed one that has not arrived, the provider's; whose task it is, by name, officials'.
 */
export function caseView(theCase: Application, { actor, now, officials }: Look): CaseView {
  const { draft, task, holds, terms, representative, executor } = theCase;
  const isRecipient = actor.kind === 'recipient';
  return {
    ...theCase,
    publicStatus: publicStatusOf(theCase, now),
    momentFrom: theCase.paperMoment?.from,
    incomingNumber: theCase.registrations.provider,
    asked: theCase.asked?.map((one) =>
      one.arrived === undefined ? { ...one, until: awaitedUntil(theCase, one).lastDay } : one,
    ),
    executor: isRecipient ? undefined : executor,
    officialsInForm: officials,
    draft:
      draft && seesDraft(actor)
        ? { kind: draft.kind, ground: draft.kind === 'REFUSAL' ? draft.ground : undefined, by: draft.by, at: draft.at }
        : undefined,
    result: theCase.result && seesResult(theCase, actor) ? resultView(theCase.result) : undefined,
    papers: papersFor(theCase, { actor, now }),
    representative: representative && {
      power: representative.power,
      validTo: representative.validTo,
      check: representative.check,
    },
    task: task && {
      ...task,
      step: paragraphOfStep(theCase, task.step),
      claimedBy: isRecipient ? undefined : task.claimedBy,
    },
    holds: Object.entries(holds).map(([step, hold]) => ({ ...hold, step: paragraphOfStep(theCase, step) })),
    terms: Object.values(terms),
    allowed: allowedActions(application, theCase, actor, { now }),
  };
}

const resultView = ({ kind, at, paper, signature, entry }: NonNullable<Application['result']>): CaseView['result'] => ({
  kind,
  at,
  paper: { id: paper.id, sha256: paper.sha256 },
  signatureSha256: signature.sha256,
  registerNumber: entry?.registerNumber,
  placeAtRegistration: entry,
});
