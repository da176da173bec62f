import { climb, onceMore, reach, unclaimed } from '../file/evolve.ts';
import type { Recorded } from '../file/kind.ts';
import type { PaperRef } from '../file/refs.ts';
import { opened } from '../file/state.ts';
import { staffed, withNewHolder } from '../file/tasks/staffing.ts';
import { entryName } from '../queue/list.ts';
import { serviceCentreIds } from '../regulation/offices/service-centres.ts';
import { withRecused } from '../staff/recusal.ts';
import type { Amendment } from './amendment.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';
import { isConfirmedFirst } from './rules/confirmation.ts';
import { endsEntry, isBurden } from './rules/force.ts';

type Evolve<T extends OwnEventType> = (file: Amendment, event: EventOf<T>, recorded: Recorded) => Amendment;

const keepPaper = (file: Amendment, paper: PaperRef): Amendment => ({
  ...file,
  papers: { ...file.papers, [paper.type]: paper },
});

/** His answer came, or its days are over. */
const heard = (file: Amendment, recorded: Recorded): Amendment =>
  reach(file, file.isToBeHeard ? 'HEARING_AWAITED' : 'UNDER_EXAMINATION', recorded);

/** Told, it takes effect at once or at a later moment (X53); what leaves the entry as it is has none. */
const told = (file: Amendment, how: NonNullable<Amendment['told']>, recorded: Recorded): Amendment => {
  const after = { ...file, told: how };
  if (file.decision?.outcome === 'LEFT') return reach(after, 'NOT_AMENDED', recorded);
  if (file.inForce) return reach(after, 'IN_FORCE', recorded);
  return reach(after, 'AWAITING_FORCE', recorded);
};

type Suspension = NonNullable<Amendment['suspension']>;

function suspended(file: Amendment, more: Partial<Suspension>): Amendment {
  const { suspension } = file;
  if (!suspension) throw new Error(`${file.id} is not suspended`);
  return { ...file, suspension: { ...suspension, ...more } };
}

/** As the file keeps it; by whom it was confirmed its event says. */
const answerOf = ({ number, deliveredOn }: NonNullable<Suspension['answered']>) => ({ number, deliveredOn });

/** What had given way takes effect again at once; what waited for its effect goes on waiting for its day (X54). */
function goesOn(file: Amendment, recorded: Recorded): Amendment {
  const { at: endedAt } = recorded;
  const after = suspended(file, { endedAt });
  return reach(after.suspension?.gaveWay ? { ...after, forceDue: endedAt } : after, 'AWAITING_FORCE', recorded);
}

const evolvers: { [T in Exclude<OwnEventType, 'AmendmentProposed' | 'LeavingFiled'>]: Evolve<T> } = {
  LeavingAcknowledged: (file, { paper }, recorded) => reach(keepPaper(file, paper), 'REVOCABLE', recorded),
  LeavingRevoked: (file, { paper }, recorded) => reach(keepPaper(file, paper), 'NOT_AMENDED', recorded),
  ProposalTold: (file, { paper, hearing }, recorded) => {
    const after = { ...keepPaper(file, paper), ...(hearing ? { isToBeHeard: hearing } : {}) };
    return reach(after, isBurden(file) ? 'ANSWER_AWAITED' : 'UNDER_EXAMINATION', recorded);
  },
  ProposalUnsent: (file, { paper, hearing }, recorded) =>
    reach({ ...keepPaper(file, paper), ...(hearing ? { isToBeHeard: hearing } : {}) }, 'PROPOSAL_UNSENT', recorded),
  ProposalHandedOver: (file, _event, recorded) => reach(file, 'ANSWER_AWAITED', recorded),
  ProposalPosted: (file, { number }, recorded) =>
    reach({ ...file, proposalPosted: { number, at: recorded.at } }, 'PROPOSAL_ON_ITS_WAY', recorded),
  ProposalReached: (file, _event, recorded) => reach(climb(file, 'transit', 'breach'), 'ANSWER_AWAITED', recorded),
  PersonAnswered: (file, { answer, paper, chosen, centre, daysRunOn }, recorded) => {
    const desk = serviceCentreIds.find((id) => id === centre);
    const taken = { record: answer, at: recorded.at, ...(desk ? { centre: desk } : {}) };
    const { chosen: _, ...before } = file;
    const answered = { ...before, ...(chosen ? { chosen } : {}), answer: taken };
    const kept = paper ? keepPaper(answered, paper) : answered;
    return daysRunOn ? kept : heard(kept, recorded);
  },
  AnswerTermEnded: (file, _event, recorded) => heard(climb(file, 'answer', 'breach'), recorded),
  HearingHeld: (file, { record }, recorded) =>
    reach({ ...file, hearing: { record, at: recorded.at } }, 'UNDER_EXAMINATION', recorded),
  ExaminerNamed: (file, { examiner }) => {
    const named = { ...file, examiner };
    return file.task?.role === 'executor' ? unclaimed(named) : named;
  },
  AmendmentDrafted: (file, { outcome, draft: record, by, person }, recorded) => {
    const draft = { outcome, record, by, ...(person ? { person } : {}), at: recorded.at };
    const isToConfirm = outcome === 'AMENDED' && isConfirmedFirst(file);
    return reach({ ...file, draft }, isToConfirm ? 'AWAITING_CONFIRMATION' : 'AWAITING_SIGNATURE', recorded);
  },
  DraftConfirmed: (file, { by, person }, recorded) => {
    const confirmed = { by, ...(person ? { person } : {}), at: recorded.at };
    return reach({ ...file, confirmed }, 'AWAITING_SIGNATURE', recorded);
  },
  DraftReturned: ({ draft: _, confirmed: __, ...file }, _event, recorded) =>
    reach(onceMore(file, 'draft-amendment', 'confirm-amendment', 'sign-amendment'), 'UNDER_EXAMINATION', recorded),
  DecisionSigned: (file, { type: _, certificateSha256: __, ...decision }, recorded) =>
    reach({ ...keepPaper(file, decision.paper), decision: { ...decision, at: recorded.at } }, 'DECIDED', recorded),
  CabinetMissing: (file, _event, recorded) => reach({ ...file, hasNoCabinet: true }, 'AWAITING_SENDING', recorded),
  DecisionDelivered: (file, { how }, recorded) =>
    told({ ...file, forceDue: file.forceDue ?? recorded.at }, { how, at: recorded.at }, recorded),
  DecisionPosted: (file, { number }, recorded) => told(file, { how: 'post', at: recorded.at, number }, recorded),
  ForceDue: (file, _event, { at }) => ({ ...climb(file, 'force', 'breach'), forceDue: at }),
  AmendmentInForce: (file, { beside }, recorded) => {
    const isBeside = endsEntry(file) && beside === entryName(file.entry);
    const after: Amendment = { ...file, ...(isBeside ? { isBeside } : {}), inForce: recorded.at };
    return file.told || file.purpose === 'LEAVING' ? reach(after, 'IN_FORCE', recorded) : after;
  },
  AmendmentSuspended: ({ forceDue: _, inForce: __, ...file }, { type: ___, ...complaint }, recorded) =>
    reach({ ...file, suspension: { ...complaint, at: recorded.at } }, 'SUSPENDED', recorded),
  ComplaintAnswered: (file, event) => suspended(file, { answered: answerOf(event) }),
  SecondInstanceSeized: (file, { type: _, by, person, ...seized }) => suspended(file, { seized, by, person }),
  FinalAnswerGiven: (file, event, recorded) => goesOn(suspended(file, { answered: answerOf(event) }), recorded),
  SuspensionEnded: (file, _event, recorded) => goesOn(climb(file, 'suspension', 'breach'), recorded),
  ComplaintUpheld: (file, event, recorded) =>
    reach(suspended(file, { answered: answerOf(event), endedAt: recorded.at }), 'NOT_AMENDED', recorded),
  AmendmentResumed: (file, _event, recorded) => reach({ ...file, inForce: recorded.at }, 'IN_FORCE', recorded),
  AmendmentOvertaken: (file, _event, recorded) => reach(file, 'NOT_AMENDED', recorded),
  AppealTermEnded: (file, _event, recorded) => {
    const after: Amendment = climb({ ...file, appealOver: true as const }, 'appeal', 'breach');
    return after.status === 'NOT_AMENDED' ? after : reach(after, 'FINAL', recorded);
  },
  ...staffed,
  RecusalDeclared: (file, recusal) => {
    const recused = { ...file, ...withRecused(file, recusal) };
    return file.task?.claimedBy === recusal.staff ? unclaimed(recused) : recused;
  },
};

function first(
  { type: _, isBeside, by, person, ...proposal }: EventOf<'AmendmentProposed'>,
  { id, at }: Recorded,
): Amendment {
  return {
    ...opened(id, at),
    status: 'PROPOSED',
    reached: [{ status: 'PROPOSED', at }],
    ...proposal,
    ...(isBeside && proposal.purpose === 'RESTORATION' ? { isBeside } : {}),
    ...(by ? { proposed: { by, ...(person ? { person } : {}), at } } : {}),
  };
}

/** Whose entry it is leaves: nobody proposes, examines or signs it. */
function leaving({ consents, paper, ...filedBy }: EventOf<'LeavingFiled'>, { id, at }: Recorded): Amendment {
  const { type: _, signature: __, centre: ___, confirmation: ____, isBeside: _____, ...said } = filedBy;
  const filed = { ...said, ...(consents ? { agreed: consents.length } : {}) };
  const begun = { ...opened(id, at), status: 'PROPOSED', reached: [{ status: 'PROPOSED', at }] } as const;
  return keepPaper({ ...begun, reached: [...begun.reached], purpose: 'LEAVING', ground: 'OWN_WISH', ...filed }, paper);
}

/** The amendment after one more event of its own; status is folded, never assigned. */
export function evolve(file: Amendment | undefined, event: OwnEvent, recorded: Recorded): Amendment {
  if (event.type === 'AmendmentProposed') return first(event, recorded);
  if (event.type === 'LeavingFiled') return leaving(event, recorded);
  if (!file) throw new Error(`a journal begins with AmendmentProposed, not ${event.type}`);
  const step = evolvers[event.type] as Evolve<OwnEventType>;
  return withNewHolder(file, step(file, event, recorded), ({ examiner }) => examiner);
}
