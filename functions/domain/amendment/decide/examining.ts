import { isStaff } from '#domain/actor.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { refusal } from '#domain/file/refusal.ts';
import { officialSignerFault } from '#domain/file/signer.ts';
import { isServing } from '#domain/staff/staff.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { localDate } from '../../time/local-date.ts';
import type { Amendment } from '../amendment.ts';
import type { CommandOf } from '../command.ts';
import { groundFault } from '../rules/ground.ts';
import type { DecisionTable } from './decision.ts';
import { handOf } from './hand.ts';

/** 73(1), APPK 67: another than who proposed examines it, and the head, who did neither, signs. */
export const examining: DecisionTable<
  'NameExaminer' | 'DraftAmendment' | 'ConfirmDraft' | 'ReturnDraft' | 'SignDecision' | 'DeclareRecusal'
> = {
  NameExaminer: (file, { examiner, official, reason }, { now }) => {
    if (file.examiner === examiner) return ok([]);
    const fault = examinerFault(file, { examiner, official }, localDate(now));
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: '5.3' }));
    return ok([{ type: 'ExaminerNamed', examiner, reason: reason.record }]);
  },
  DraftAmendment: (file, { outcome, draft }, { actor, now }) => {
    const fault =
      outcome === 'AMENDED' ? amendingFault(file, draft.content, localDate(now)) : leavingFault(draft.content);
    if (fault) return refused(fault);
    return ok([{ type: 'AmendmentDrafted', outcome, draft: draft.record, ...handOf(actor) }]);
  },
  ConfirmDraft: (_file, _command, { actor }) => ok([{ type: 'DraftConfirmed', ...handOf(actor) }]),
  ReturnDraft: (_file, { reason }) =>
    isBlank(reason.content)
      ? refused(refusal('REASON_MISSING', { paragraph: 'X43' }))
      : ok([{ type: 'DraftReturned', reason: reason.record }]),
  SignDecision: (file, { type: _, draftRecord, signedBy, official, ...signed }, { actor }) => {
    const fault = officialSignerFault(actor, { signedBy, official });
    if (fault) return refused(fault);
    if (file.draft?.record.id !== draftRecord || file.draft.outcome !== signed.outcome)
      return refused(refusal('DRAFT_CHANGED', { paragraph: '5.5' }));
    const standing = isStaff(actor) && actor.standsFor ? { standsFor: actor.standsFor } : {};
    return ok([{ type: 'DecisionSigned', ...signed, by: handOf(actor).by, ...standing }]);
  },
  DeclareRecusal: (file, { staff, official, reason }, { actor, now }) => {
    const own = handOf(actor);
    const isOwn = own.by === staff;
    const isSubordinate =
      actor.kind === 'head' &&
      official !== undefined &&
      official.role !== 'head' &&
      official.organisation === file.entry.provider &&
      isServing(official, localDate(now));
    if (!isOwn && !isSubordinate) return refused(refusal('FORBIDDEN'));
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: '67' }));
    if (file.recused.includes(staff)) return ok([]);
    const person = isOwn ? own.person : official?.person;
    const declared = { type: 'RecusalDeclared' as const, staff, ...(person ? { person } : {}), reason: reason.record };
    return ok([declared, ...returnedWith(file, staff, reason.record)]);
  },
};

/** The draft of whoever is recused before it is signed goes back (X70). */
const returnedWith = (file: Amendment, staff: string, reason: RecordRef) =>
  ['AWAITING_CONFIRMATION', 'AWAITING_SIGNATURE'].includes(file.status) && file.draft?.by === staff
    ? [{ type: 'DraftReturned' as const, reason }]
    : [];

type Named = Pick<CommandOf<'NameExaminer'>, 'examiner' | 'official'>;

/** An executor of that provider, there today, who neither proposed it nor stands in it. */
function examinerFault(file: Amendment, { official }: Named, today: string) {
  if (official?.role !== 'executor' || official.organisation !== file.entry.provider || !isServing(official, today))
    return refusal('STAFF_UNKNOWN');
  const { by, person } = file.proposed ?? {};
  if (official.id === by || official.person === person) return refusal('PROPOSER_DOES_NOT_DECIDE');
  const isOfFamily = [file.subject, ...(file.representatives ?? []), ...(file.family ?? [])].includes(official.person);
  const isRecused = file.recused.includes(official.id) || (file.recusedPersons ?? []).includes(official.person);
  return isOfFamily || isRecused ? refusal('EXECUTOR_RECUSED', { paragraph: 'APPK 67' }) : undefined;
}

type Text = CommandOf<'DraftAmendment'>['draft']['content'];

/** The ground that was proposed still stands by the facts that the examiner has found. */
const amendingFault = (file: Amendment, text: Text, today: string) =>
  groundFault(
    {
      purpose: file.purpose,
      ground: file.ground,
      moment: file.moment,
      text,
      list: file.entry.onList,
      hasFamily: false,
      nobodyLeftInNeed: true,
    },
    today,
  );

/** That an entry stays as it is has a reason, too. */
const leavingFault = ({ cure, facts }: Text) =>
  facts.length === 0 && isBlank(cure) ? refusal('REASON_MISSING', { paragraph: '73(1)' }) : undefined;
