import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { AnswerText, CommandOf } from '#domain/complaint/command.ts';
import { type Acted, type OfComplaint, performWriting } from './on-complaint.ts';

type Answer = OfComplaint & AnswerText & Pick<CommandOf<'DraftAnswer'>, 'outcome' | 'owed' | 'why'>;

/** The reviewer drafts the answer, with its reasons and what follows. */
export const draftAnswer = (
  { complaintId, outcome, owed, why, ...content }: Answer,
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    complaintId,
    {
      type: 'DraftAnswer',
      kind: 'complaint',
      content,
      command: (draft) => ({ type: 'DraftAnswer', outcome, owed, why, draft }),
    },
    acting,
    deps,
  );

/** APPK 91: the head undoes what he signed himself; he signs that too. */
export const concedeComplaint = (
  { complaintId, owed, ...content }: OfComplaint & AnswerText & Pick<Answer, 'owed'>,
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    complaintId,
    {
      type: 'ConcedeComplaint',
      kind: 'complaint',
      content,
      command: (draft) => ({ type: 'ConcedeComplaint', owed, draft }),
    },
    acting,
    deps,
  );

type Reasoned = OfComplaint & { readonly reason: string };

/** APPK 91: or passes the complaint to the body above, with what he says to it. */
export const passUp = ({ complaintId, reason }: Reasoned, acting: Acting, deps: WritingDeps): Acted =>
  performWriting(
    complaintId,
    { type: 'PassUp', kind: 'reason', content: reason, command: (said) => ({ type: 'PassUp', reason: said }) },
    acting,
    deps,
  );

/** The addressee returns the draft with a reason (X43). */
export const returnAnswer = ({ complaintId, reason }: Reasoned, acting: Acting, deps: WritingDeps): Acted =>
  performWriting(
    complaintId,
    {
      type: 'ReturnDraft',
      kind: 'reason',
      content: reason,
      command: (said) => ({ type: 'ReturnDraft', reason: said }),
    },
    acting,
    deps,
  );
