import { climb, onceMore, reach, unclaimed } from '../file/evolve.ts';
import type { Recorded } from '../file/kind.ts';
import { opened } from '../file/state.ts';
import { staffed, withNewHolder } from '../file/tasks/staffing.ts';
import { withRecused } from '../staff/recusal.ts';
import type { Complaint } from './complaint.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';

type Evolve<T extends OwnEventType> = (file: Complaint, event: EventOf<T>, recorded: Recorded) => Complaint;

const keepPaper = (file: Complaint, paper: Complaint['papers'][string]): Complaint => ({
  ...file,
  papers: { ...file.papers, [paper.type]: paper },
});

const evolvers: { [T in Exclude<OwnEventType, 'ComplaintFiled'>]: Evolve<T> } = {
  DocumentAttached: (file, { document, by }, { at }) => ({
    ...file,
    documents: [...(file.documents ?? []), { ...document, at, ...(by ? { by } : {}) }],
  }),
  ReviewerNamed: (file, { reviewer }, recorded) => {
    const named = { ...file, reviewer };
    return file.status === 'AWAITING_REVIEWER' ? reach(named, 'UNDER_REVIEW', recorded) : unclaimed(named);
  },
  ComplaintConceded: (file, { type: _, draft: record, ...said }, recorded) =>
    reach({ ...file, isConceded: true, draft: { ...said, record, at: recorded.at } }, 'AWAITING_SIGNATURE', recorded),
  /** whose task it was below is nobody's above */
  PassedUp: ({ task: _, ...file }, _event, recorded) =>
    reach(onceMore({ ...file, level: 'second' }, 'name-reviewer'), 'AWAITING_REVIEWER', recorded),
  PassedOn: (file, { paper }, recorded) => reach({ ...keepPaper(file, paper), isPassedOn: true }, 'DECIDED', recorded),
  AnswerDrafted: (file, { type: _, draft: record, ...said }, recorded) =>
    reach({ ...file, draft: { ...said, record, at: recorded.at } }, 'AWAITING_SIGNATURE', recorded),
  DraftReturned: ({ draft: _, isConceded: __, ...file }, _event, recorded) =>
    reach(onceMore(file, 'draft-answer', 'sign-answer'), 'UNDER_REVIEW', recorded),
  AnswerSigned: (file, { type: _, certificateSha256: __, ...answer }, recorded) =>
    reach({ ...keepPaper(file, answer.paper), answer: { ...answer, at: recorded.at } }, 'DECIDED', recorded),
  CabinetMissing: (file, _event, recorded) => reach({ ...file, hasNoCabinet: true }, 'AWAITING_SENDING', recorded),
  AnswerDelivered: (file, { how }, recorded) => reach({ ...file, told: { how, at: recorded.at } }, 'TOLD', recorded),
  AnswerPosted: (file, { number }, recorded) =>
    reach({ ...file, told: { how: 'post', at: recorded.at, number } }, 'ON_ITS_WAY', recorded),
  AnswerReached: (file, _event, recorded) => reach(climb(file, 'transit', 'breach'), 'TOLD', recorded),
  AnswerCarriedOut: (file, { owes }, recorded) => {
    if (owes) return reach(file, 'AWAITING_FULFILMENT', recorded);
    if (file.isPassedOn) return reach(file, 'PASSED_ON', recorded);
    return reach(file, file.answer?.outcome === 'NOT_CONSIDERED' ? 'NOT_CONSIDERED' : 'ANSWERED', recorded);
  },
  ComplaintFulfilled: (file, { type: _, ...done }, recorded) =>
    reach({ ...file, fulfilled: { ...done, at: recorded.at } }, 'ANSWERED', recorded),
  ComplaintWithdrawn: (file, { paper }, recorded) => reach(keepPaper(file, paper), 'WITHDRAWN', recorded),
  ...staffed,
  RecusalDeclared: (file, recusal) => {
    const recused = { ...file, ...withRecused(file, recusal) };
    return file.task?.claimedBy === recusal.staff ? unclaimed(recused) : recused;
  },
};

function first(
  { type: _, paper, receipt, signature: __, identity: ___, ...said }: EventOf<'ComplaintFiled'>,
  { id, at }: Recorded,
): Complaint {
  const begun: Complaint = { ...opened(id, at), status: 'AWAITING_REVIEWER', reached: [], ...said };
  return keepPaper(keepPaper({ ...begun, reached: [{ status: begun.status, at }] }, paper), receipt);
}

/** The complaint after one more event of its own; status is folded, never assigned. */
export function evolve(file: Complaint | undefined, event: OwnEvent, recorded: Recorded): Complaint {
  if (event.type === 'ComplaintFiled') return first(event, recorded);
  if (!file) throw new Error(`a journal begins with ComplaintFiled, not ${event.type}`);
  const step = evolvers[event.type] as Evolve<OwnEventType>;
  return withNewHolder(file, step(file, event, recorded), ({ reviewer }) => reviewer);
}
