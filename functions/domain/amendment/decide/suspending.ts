import { type Actor, handOf, isStaff } from '#domain/actor.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { confirmationOf, unconfirmed } from '../../second-person/unconfirmed.ts';
import type { Instant, PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Amendment } from '../amendment.ts';
import { stands } from '../rules/act.ts';
import { answeredNow, answerFault, dayFault } from '../rules/answer-of-above.ts';
import { isAnew } from '../rules/suspension.ts';
import type { DecisionTable } from './decision.ts';

/**
 * APPK 96: a complaint made in time suspends a removal, one in force already too: its person is back on the list until it
 * is answered (X54). What came of it by hand, two say who have seen the answer to that very complaint (X155).
 */
export const suspending: DecisionTable<'SuspendAmendment' | 'ResumeAmendment'> = {
  SuspendAmendment: (file, { complaint: told, entry, holder, beside }, { actor, now }) => {
    const complaint = { ...told, ...recorderOf(actor) };
    const fault = dayFault('filedOn', complaint.filedOn, { first: fromOf(file), last: lastOf(file, now) });
    if (fault) return refused(fault);
    if (isAnew(file) && !told.own) return refused(refusal('NOT_IN_THIS_STATUS', { paragraph: 'X308' }));
    if (file.status === 'SUSPENDED') return ok([{ type: 'SecondInstanceSeized', ...complaint }]);
    const gaveWay = file.suspension?.gaveWay;
    if (!file.inForce) return ok([{ type: 'AmendmentSuspended', ...complaint, ...(gaveWay ? { gaveWay } : {}) }]);
    if (!entry || !stands('RESTORATION', { entry, holder, beside, isBeside: file.isBeside }))
      return refused(refusal('ENTRY_NOT_STANDING'));
    return ok([{ type: 'AmendmentSuspended', ...complaint, gaveWay: true }]);
  },
  ResumeAmendment: (file, { outcome, answer, isOpen, isOfFirst, of, confirmed }, { actor, now }) => {
    const fault = answerFault(file, { outcome, answer, isOpen }, { actor, now });
    if (fault) return refused(fault);
    const answered = answeredNow(file, { isOfFirst });
    const by = isStaff(actor) ? confirmationOf('paperHanded', confirmed) : {};
    if (!by) return refused(unconfirmed('paperHanded'));
    if (isStaff(actor) && of !== answered) return refused(refusal('NOT_IN_THIS_STATUS', { paragraph: 'X155' }));
    if (outcome === 'UPHELD') return ok([{ type: 'ComplaintUpheld', ...answer, ...by }]);
    return ok([{ type: answered === 'further' ? 'FinalAnswerGiven' : 'ComplaintAnswered', ...answer, ...by }]);
  },
};

/** A complaint that is a file of its own records itself, and its answer was signed by whoever may. */
const recorderOf = (actor: Actor) => (isStaff(actor) ? handOf(actor) : {});

/** A complaint is made after the decision, or after the answer that it is about. */
const fromOf = ({ decision, suspension, openedAt }: Amendment): PlainDate =>
  suspension?.answered?.deliveredOn ?? localDate(decision?.at ?? openedAt);

/** And before today is over, and within the days for it. */
function lastOf({ terms: { appeal }, suspension }: Amendment, now: Instant): PlainDate {
  const today = localDate(now);
  return appeal && !suspension && appeal.lastDay < today ? appeal.lastDay : today;
}
