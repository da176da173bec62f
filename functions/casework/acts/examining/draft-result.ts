import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type EntryHeldDeps, entryToChange } from '#casework/filing/entry-held.ts';
import { type EvidenceDeps, evidenceOf } from '#casework/filing/evidence.ts';
import { typed } from '#casework/typed.ts';
import type { RefusalText } from '#domain/application/facts.ts';
import { ok } from '#domain/result.ts';
import { type Acted, type Ask, perform, performWriting } from '../on-case.ts';

interface OfCase {
  readonly caseId: string;
}

/** 5.4: the executor drafts the notice of registration; his reasoning is for the head. What the registers say is asked anew (X64, X71). */
export function draftNotice(
  { caseId, reasoning }: OfCase & { readonly reasoning: string },
  acting: Acting,
  deps: WritingDeps & EvidenceDeps & EntryHeldDeps,
): Acted {
  const ask: Ask = async (before) => {
    const [evidence, entry, { record, ref }] = await Promise.all([
      evidenceOf(before, deps),
      entryToChange(before, deps),
      typed('draft', reasoning, { caseId, now: acting.now }, deps),
    ]);
    const draft = { record: ref, content: reasoning };
    return ok({ command: { type: 'DraftNotice', draft, evidence, entry }, records: [record] });
  };
  return perform(caseId, { type: 'DraftNotice', ask }, acting, deps);
}

/** 5.4: the executor drafts a reasoned refusal: its ground, the facts with their source, and what would cure it. */
export const draftRefusal = (
  { caseId, ground, facts, cure }: OfCase & RefusalText & { readonly ground: string },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    caseId,
    {
      type: 'DraftRefusal',
      kind: 'draft',
      content: { facts, cure },
      command: (said) => ({ type: 'DraftRefusal', ground, draft: said }),
    },
    acting,
    deps,
  );

/** 5.5, X43: the head returns the draft with a reason; prepared papers of it die. */
export const returnDraft = (
  { caseId, reason }: OfCase & { readonly reason: string },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    caseId,
    {
      type: 'ReturnDraft',
      kind: 'reason',
      content: reason,
      command: (said) => ({ type: 'ReturnDraft', reason: said }),
    },
    acting,
    deps,
  );
