import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { AmendmentText } from '#domain/amendment/command.ts';
import type { Outcome } from '#domain/amendment/event.ts';
import { type Acted, type OfAmendment, perform, performWriting } from './on-amendment.ts';
import { type ShownDeps, shownAgain } from './shown-again.ts';

/** The examiner drafts the decision: the amendment, for which the register of persons is asked what of it rests on that, or that the entry stays as it is. */
export const draftAmendment = (
  { amendmentId, outcome, facts, cure }: OfAmendment & AmendmentText & { readonly outcome: Outcome },
  acting: Acting,
  deps: WritingDeps & ShownDeps,
): Acted =>
  performWriting(
    amendmentId,
    {
      type: 'DraftAmendment',
      kind: 'amendment',
      content: { facts, cure },
      command: async (draft, before) => {
        const registered =
          outcome === 'AMENDED' ? await shownAgain(before, { facts, now: acting.now }, deps) : undefined;
        return { type: 'DraftAmendment', outcome, draft, registered };
      },
    },
    acting,
    deps,
  );

/** X143: a supervisor confirms what a head alone may not decide. */
export const confirmAmendment = ({ amendmentId }: OfAmendment, acting: Acting, deps: WritingDeps): Acted =>
  perform(amendmentId, { command: { type: 'ConfirmDraft' } }, acting, deps);

/** The head returns the draft with a reason (X43). */
export const returnAmendment = (
  { amendmentId, reason }: OfAmendment & { readonly reason: string },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    amendmentId,
    {
      type: 'ReturnDraft',
      kind: 'reason',
      content: reason,
      command: (said) => ({ type: 'ReturnDraft', reason: said }),
    },
    acting,
    deps,
  );

/** What was said at the hearing, where one is held (APPK 73). */
export const recordHearing = (
  { amendmentId, record }: OfAmendment & { readonly record: string },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    amendmentId,
    {
      type: 'RecordHearing',
      kind: 'reason',
      content: record,
      command: (said) => ({ type: 'RecordHearing', record: said }),
    },
    acting,
    deps,
  );
