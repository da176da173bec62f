import { type Actor, isStaff } from '../../actor.ts';
import { fieldsWrong, type Refusal } from '../../file/refusal.ts';
import type { Instant, PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { isHand } from '../allowed-actions.ts';
import type { Amendment } from '../amendment.ts';
import type { AnsweredComplaint } from '../answer-of-above.ts';
import type { CommandOf } from '../command.ts';

type Resuming = CommandOf<'ResumeAmendment'>;

/** Which complaint an answer would be to now: the further one, unless there is none or it was taken back. */
export const answeredNow = (
  { suspension }: Pick<Amendment, 'suspension'>,
  { isOfFirst }: Pick<Resuming, 'isOfFirst'>,
): AnsweredComplaint => (suspension?.seized !== undefined && !isOfFirst ? 'further' : 'first');

/** Of what three have decided it is the head who asks to record that a complaint was upheld, and not whoever recorded it (X155). */
const mayUphold = ({ suspension }: Amendment, actor: Actor): boolean =>
  !isStaff(actor) || (actor.kind === 'head' && !isHand(suspension, actor));

/** Why what came of a complaint is not recorded so, whoever else has seen its answer; days of Oral time (X155, X175, APPK 96). */
export function answerFault(
  file: Amendment,
  { outcome, answer, isOpen }: Pick<Resuming, 'outcome' | 'answer' | 'isOpen'>,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Refusal | undefined {
  if (isOpen && actor.kind !== 'machine')
    return fieldsWrong('X175', { field: 'outcome', problem: 'COMPLAINT_UNANSWERED' });
  if (outcome === 'UPHELD' && !mayUphold(file, actor))
    return fieldsWrong('X155', { field: 'outcome', problem: 'UPHELD_BY_HEAD' });
  const { filedOn } = file.suspension?.seized ?? file.suspension ?? { filedOn: localDate(now) };
  return dayFault('deliveredOn', answer.deliveredOn, { first: filedOn, last: localDate(now) });
}

/** A day that lies outside those two, which it may be itself. */
export const dayFault = (
  field: string,
  day: PlainDate,
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
): Refusal | undefined =>
  day < first || day > last ? fieldsWrong('APPK 96', { field, problem: 'DATE_OUTSIDE' }) : undefined;
