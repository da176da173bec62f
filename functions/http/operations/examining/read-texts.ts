import * as z from 'zod/mini';
import { RefusalDraft } from '#casework/papers/result-paper.ts';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { identitySeen } from '#domain/application/rules/seeing/identity-seen.ts';
import { isSealed } from '#domain/application/rules/seeing/need-to-know.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { StoredCorrection } from '#domain/form/stored-form.ts';
import { ok } from '#domain/result.ts';
import { type CaseReadingDeps, readCaseFor } from '#http/calls/case-reading.ts';
import { operation } from '#http/operation.ts';
import { SeenDocument } from '#http/shapes/identity.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { Why } from '#http/shapes/reasons.ts';

const { reason: _, ...slip } = StoredCorrection.shape;
const Slip = z.object(slip);
const Text = z.object({
  at: z.string(),
  by: z.string(),
  type: z.string(),
  text: z.optional(z.string()),
  facts: z.optional(z.array(z.object({ fact: z.string(), source: z.string() }))),
  cure: z.optional(z.string()),
  /** a slip corrected: where, what it was and what it is */
  correction: z.optional(Slip),
  /** by which the operator knew who came: for the result, or for anything else */
  identityDocument: z.optional(SeenDocument),
});
const Texts = z.object({ caseId: z.string(), texts: z.array(Text) });

const Written = z.union([z.string(), RefusalDraft, StoredCorrection, SeenDocument]);

/** 5.3–5.5: what officials wrote to each other of the case: resolution, drafts, reasons, and against which document an operator served whoever came; an unsigned result's only to whom it lies between. The look is noted with its why. */
export const readTexts = operation({
  name: 'readTexts',
  by: 'bearer',
  params: OfCase,
  query: Why,
  answer: Texts,
  run: async (call, deps: CaseReadingDeps) => {
    const read = await readCaseFor(call, ['texts'], deps);
    if (!read.ok) return read;
    const { theCase, actor } = read.value;
    const commits = await deps.cases.journal(application, theCase.id);
    const texts = await Promise.all(
      commits.flatMap((commit) =>
        commit.events
          .filter(({ type }) => !isSealed(theCase, type, actor))
          .flatMap((event) => written(event, commit, deps.people)),
      ),
    );
    return ok({ body: { caseId: theCase.id, texts }, version: theCase.version });
  },
});

function written(event: ApplicationEvent, { at, actor }: CommitRecord, people: People) {
  const record = recordIn(event);
  if (!record) return [];
  const told = async () => {
    const content = Written.parse((await people.read(record.id))?.content);
    return { at, by: actor.id ?? '', type: event.type, ...said(content) };
  };
  return [told()];
}

function said(content: z.infer<typeof Written>) {
  if (typeof content === 'string') return { text: content };
  if ('number' in content) return { identityDocument: content };
  if (!('reason' in content)) return content;
  const { reason: text, ...correction } = content;
  return { text, correction };
}

function recordIn(event: ApplicationEvent): RecordRef | undefined {
  switch (event.type) {
    case 'ExecutorNamed':
      return event.resolution;
    case 'ResultDrafted':
      return event.draft;
    case 'SlipCorrected':
    case 'CorrectionProposed':
      return event.correction;
    case 'DocumentAsked':
    case 'IncomingNumberCorrected':
    case 'ExecutorReplaced':
    case 'PowerChecked':
    case 'EvidenceResolved':
    case 'DraftReturned':
    case 'CorrectionReturned':
    case 'RecusalDeclared':
    case 'ActingHeadNamed':
    case 'KinshipRefuted':
      return event.reason;
    default:
      return identitySeen(event);
  }
}
