import { type Actor, handOf, isStaff } from '#domain/actor.ts';
import { fieldsWrong, refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import type { Instant, PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { isHand } from '../allowed-actions.ts';
import type { Amendment } from '../amendment.ts';
import { stands } from '../rules/act.ts';
import type { DecisionTable } from './decision.ts';

/**
 * APPK 96: a complaint made in time suspends a removal, one in force already too: its person is back on the list until it
 * is answered (X54).
 */
export const suspending: DecisionTable<'SuspendAmendment' | 'ResumeAmendment'> = {
  SuspendAmendment: (file, { complaint: told, entry, holder, beside }, { actor, now }) => {
    const complaint = { ...told, ...recorderOf(actor) };
    const fault = dayFault('filedOn', complaint.filedOn, { first: fromOf(file), last: lastOf(file, now) });
    if (fault) return refused(fault);
    if (file.status === 'SUSPENDED') return ok([{ type: 'SecondInstanceSeized', ...complaint }]);
    if (!file.inForce) return ok([{ type: 'AmendmentSuspended', ...complaint }]);
    if (!entry || !stands('RESTORATION', { entry, holder, beside, isBeside: file.isBeside }))
      return refused(refusal('ENTRY_NOT_STANDING'));
    return ok([{ type: 'AmendmentSuspended', ...complaint, gaveWay: true }]);
  },
  ResumeAmendment: (file, { outcome, answer, isOpen, isOfFirst }, { actor, now }) => {
    if (isOpen && actor.kind !== 'machine')
      return refused(fieldsWrong('X175', { field: 'outcome', problem: 'COMPLAINT_UNANSWERED' }));
    if (outcome === 'UPHELD' && !mayUphold(file, actor))
      return refused(fieldsWrong('X155', { field: 'outcome', problem: 'UPHELD_BY_HEAD' }));
    const { filedOn } = file.suspension?.seized ?? file.suspension ?? { filedOn: localDate(now) };
    const fault = dayFault('deliveredOn', answer.deliveredOn, { first: filedOn, last: localDate(now) });
    if (fault) return refused(fault);
    if (outcome === 'UPHELD') return ok([{ type: 'ComplaintUpheld', ...answer }]);
    const isFinal = file.suspension?.seized !== undefined && !isOfFirst;
    return ok([{ type: isFinal ? 'FinalAnswerGiven' : 'ComplaintAnswered', ...answer }]);
  },
};

/** A complaint that is a file of its own records itself, and its answer was signed by whoever may. */
const recorderOf = (actor: Actor) => (isStaff(actor) ? handOf(actor) : {});

/** What three have decided falls by no one hand: one has recorded the complaint, the head that it was upheld (X155). */
const mayUphold = ({ suspension }: Amendment, actor: Actor): boolean =>
  actor.kind === 'machine' || (actor.kind === 'head' && !isHand(suspension, actor));

/** A complaint is made after the decision, or after the answer that it is about. */
const fromOf = ({ decision, suspension, openedAt }: Amendment): PlainDate =>
  suspension?.answered?.deliveredOn ?? localDate(decision?.at ?? openedAt);

/** And before today is over, and within the days for it. */
function lastOf({ terms: { appeal }, suspension }: Amendment, now: Instant): PlainDate {
  const today = localDate(now);
  return appeal && !suspension && appeal.lastDay < today ? appeal.lastDay : today;
}

const dayFault = (
  field: string,
  day: PlainDate,
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
) => (day < first || day > last ? fieldsWrong('APPK 96', { field, problem: 'DATE_OUTSIDE' }) : undefined);
