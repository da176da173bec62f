import { handOf, isStaff } from '#domain/actor.ts';
import { officialSignerFault } from '#domain/file/papers/signer.ts';
import { refusal } from '#domain/file/refusal.ts';
import { executorFault } from '#domain/staff/executor.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { localDate } from '../../time/local-date.ts';
import type { Amendment } from '../amendment.ts';
import type { CommandOf, ShownAgain } from '../command.ts';
import { rights } from '../rights.ts';
import { factsMissing, groundFault } from '../rules/ground.ts';
import { countsNow } from '../rules/register-asked.ts';
import type { DecisionTable } from './decision.ts';

/** 73(1), APPK 67: another than who proposed examines it, and the head, who did neither, signs. */
export const examining: DecisionTable<
  'NameExaminer' | 'DraftAmendment' | 'ConfirmDraft' | 'ReturnDraft' | 'SignDecision'
> = {
  NameExaminer: (file, { examiner, official, reason }, { now }) => {
    const fault = examinerFault(file, { examiner, official }, localDate(now));
    if (fault) return refused(fault);
    if (file.examiner === examiner) return ok([]);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: '5.3' }));
    return ok([{ type: 'ExaminerNamed', examiner, reason: reason.record }]);
  },
  DraftAmendment: (file, { outcome, draft, registered }, { actor, now }) => {
    const fault =
      outcome === 'AMENDED'
        ? amendedFault(file, { text: draft.content, registered }, localDate(now))
        : leavingFault(draft.content, localDate(now));
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
};

type Named = Pick<CommandOf<'NameExaminer'>, 'examiner' | 'official'>;

/** An executor of that provider, there today, who neither proposed it nor stands in it. */
function examinerFault(file: Amendment, { examiner: executor, official }: Named, today: string) {
  const { by, person } = file.proposed ?? {};
  if (official && (official.id === by || official.person === person)) return refusal('PROPOSER_DOES_NOT_DECIDE');
  return executorFault(rights, file, { executor, official, today, field: 'examiner' });
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

/**
 * What a machine found by the register of persons, or an official has typed of it, counts for nothing where that does not say so
 * by now: then another source proves it (X221, X319).
 */
function amendedFault(
  file: Amendment,
  { text, registered = 'silent' }: { readonly text: Text; readonly registered?: ShownAgain | undefined },
  today: string,
) {
  const fault = amendingFault(file, text, today);
  if (fault) return fault;
  const shown = registered === 'silent' ? [] : registered;
  const facts = text.facts.filter((fact) => countsNow(fact, shown));
  const unproven = facts.length < text.facts.length ? amendingFault(file, { ...text, facts }, today) : undefined;
  return unproven && registered === 'silent' ? refusal('PERSONS_SILENT', { paragraph: 'X221' }) : unproven;
}

/** That an entry stays as it is has a reason, too, which its paper tells; facts that are named besides are whole ones. */
function leavingFault({ cure, facts }: Text, today: string) {
  if (isBlank(cure)) return refusal('REASON_MISSING', { paragraph: '73(1)' });
  const missing = facts.length === 0 ? [] : factsMissing(facts, today);
  return missing.length > 0 ? refusal('AMENDMENT_INCOMPLETE', { paragraph: '73(3)', missing }) : undefined;
}
