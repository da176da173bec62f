import { handOf, isStaff } from '#domain/actor.ts';
import { refusal } from '#domain/file/refusal.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { localDate } from '../../time/local-date.ts';
import { answerFault, outcomeOf } from '../rules/answer.ts';
import { attachmentFault, isSameAttachment } from '../rules/attaching.ts';
import { reviewerFault } from '../rules/reviewer.ts';
import type { DecisionTable } from './decision.ts';

/** Para 11: the addressee names who reviews it, undoes his own paper, or passes it up; whoever is not competent passes it on. */
export const reviewing: DecisionTable<
  'AttachDocument' | 'NameReviewer' | 'ConcedeComplaint' | 'PassUp' | 'PassOn' | 'DraftAnswer' | 'ReturnDraft'
> = {
  AttachDocument: (file, { document }, { actor }) => {
    const attached = file.documents?.find(({ id }) => id === document.id);
    if (attached)
      return isSameAttachment(attached, document) ? ok([]) : refused(refusal('DOCUMENT_ATTACHED', { paragraph: '11' }));
    const fault = attachmentFault(file, document);
    if (fault) return refused(fault);
    return ok([{ type: 'DocumentAttached', document, ...(isStaff(actor) ? { by: handOf(actor).by } : {}) }]);
  },
  NameReviewer: (file, { reviewer, official, reason }, { now }) => {
    const fault = reviewerFault(file, { reviewer, official, today: localDate(now) });
    if (fault) return refused(fault);
    if (file.reviewer === reviewer && file.status === 'UNDER_REVIEW') return ok([]);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: '11' }));
    return ok([{ type: 'ReviewerNamed', reviewer, reason: reason.record }]);
  },
  ConcedeComplaint: (file, { owed, draft }, { actor }) => {
    const said = { outcome: 'SATISFIED', owed } as const;
    const fault = answerFault(file, { ...said, text: draft.content });
    if (fault) return refused(fault);
    return ok([{ type: 'ComplaintConceded', ...outcomeOf(said), draft: draft.record, ...handOf(actor) }]);
  },
  PassUp: (_file, { reason }, { actor }) =>
    isBlank(reason.content)
      ? refused(refusal('REASON_MISSING', { paragraph: 'APPK 91' }))
      : ok([{ type: 'PassedUp', reason: reason.record, ...handOf(actor) }]),
  PassOn: (_file, { paper, reason }) =>
    isBlank(reason.content)
      ? refused(refusal('REASON_MISSING', { paragraph: 'APPK 65' }))
      : ok([{ type: 'PassedOn', paper, reason: reason.record }]),
  DraftAnswer: (file, { type: _, draft, ...said }, { actor }) => {
    const fault = answerFault(file, { ...said, text: draft.content });
    if (fault) return refused(fault);
    return ok([{ type: 'AnswerDrafted', ...outcomeOf(said), draft: draft.record, ...handOf(actor) }]);
  },
  ReturnDraft: (_file, { reason }) =>
    isBlank(reason.content)
      ? refused(refusal('REASON_MISSING', { paragraph: 'X43' }))
      : ok([{ type: 'DraftReturned', reason: reason.record }]),
};
