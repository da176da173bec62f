import { isNamedAsFamily } from '#domain/file/may-act.ts';
import { officialSignerFault } from '#domain/file/papers/signer.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { handOf, isStaff } from '../../actor.ts';
import { refusalGrounds, refusalGroundsOn } from '../../regulation/grounds.ts';
import { enumerated } from '../../regulation/messages/phrases.ts';
import { ok, refused } from '../../result.ts';
import { unconfirmed } from '../../second-person/unconfirmed.ts';
import { executorFault } from '../../staff/executor.ts';
import { draftReturned } from '../../staff/staffing.ts';
import { isBlank } from '../../text/characters.ts';
import type { PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { words } from '../../words.ts';
import type { Application } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { beginsHousingTerm } from '../housing/housing.ts';
import { rights } from '../rights.ts';
import { awaitingFault } from '../rules/examining/asked-document.ts';
import { noticeFault, resolvingFault } from '../rules/examining/evidence.ts';
import { kinshipFault, kinshipFaultAbove } from '../rules/examining/kinship.ts';
import { entryFault } from '../rules/filing/changing.ts';
import { correctionFault, numberFault } from '../rules/filing/typed-number.ts';
import { staffOf } from './acting-official.ts';
import { returnedCorrection } from './correcting.ts';
import type { DecisionTable } from './decision.ts';

/** 5.2–5.5: registered, resolved, examined, drafted, signed. */
export const examination: DecisionTable<
  | 'RegisterRequest'
  | 'CorrectIncomingNumber'
  | 'NameExecutor'
  | 'ReplaceExecutor'
  | 'RecordPowerCheck'
  | 'ResolveEvidence'
  | 'RecordEAkimatRegistration'
  | 'DraftNotice'
  | 'DraftRefusal'
  | 'ReturnDraft'
  | 'SignResult'
  | 'RefuteKinship'
> = {
  RegisterRequest: (_theCase, { number }, { actor }) => {
    const fault = numberFault('5.2', 'number', number);
    return fault ? refused(fault) : ok([{ type: 'RequestRegistered', number, by: staffOf(actor) }]);
  },
  CorrectIncomingNumber: (theCase, { number, reason }, { actor }) => {
    const from = theCase.registrations.provider;
    if (from === undefined) throw new Error(`${theCase.id} has no incoming number`);
    const fault = correctionFault({ from, to: number });
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'X57' }));
    return ok([{ type: 'IncomingNumberCorrected', from, to: number, by: staffOf(actor), reason: reason.record }]);
  },
  NameExecutor: (theCase, { executor, official, resolution }, { now }) => {
    const fault = executorFault(rights, theCase, { executor, official, today: localDate(now), field: 'executor' });
    if (fault) return refused(fault);
    if (isBlank(resolution.content)) return refused(refusal('REASON_MISSING', { paragraph: '5.3' }));
    return ok([{ type: 'ExecutorNamed', executor, resolution: resolution.record }]);
  },
  ReplaceExecutor: (theCase, { executor, official, reason }, { now }) => {
    const fault = executorFault(rights, theCase, { executor, official, today: localDate(now), field: 'executor' });
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'X43' }));
    if (theCase.executor === executor) return refused(refusal('EXECUTOR_ALREADY_NAMED', { paragraph: 'X43' }));
    const { draft, result } = theCase;
    const isLeft = draft !== undefined && draft.by !== executor && result === undefined;
    return ok([{ type: 'ExecutorReplaced', executor, reason: reason.record }, ...draftReturned(isLeft, reason.record)]);
  },
  RecordPowerCheck: (theCase, { found, reason }) => {
    if (!needsManualCheck(theCase)) return refused(refusal('NO_REPRESENTATIVE', { paragraph: 'X9' }));
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'X9' }));
    return ok([{ type: 'PowerChecked', found, reason: reason.record }]);
  },
  RecordEAkimatRegistration: (theCase, { type: _, ...registered }) =>
    ok(theCase.registrations.eAkimat ? [] : [{ type: 'RegisteredInEAkimat', ...registered }]),
  ResolveEvidence: (theCase, { kind, finding, reason, evidence, nameKey }) => {
    const fault = resolvingFault(theCase, { kind, finding, evidence });
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'X64' }));
    const elsewhere = kind === 'ELSEWHERE' ? { elsewhere: [...evidence.elsewhere] } : {};
    return ok([{ type: 'EvidenceResolved', kind, finding, ...elsewhere, reason: reason.record, nameKey }]);
  },
  DraftNotice: (theCase, { draft, evidence, entry }, { actor, now }) => {
    const unready =
      unreadyToDraft(theCase, localDate(now)) ??
      refuted(theCase) ??
      (theCase.change && entryFault(entry)) ??
      noticeFault(theCase, evidence);
    if (unready) return refused(unready);
    if (isBlank(draft.content)) return refused(refusal('REASON_MISSING', { paragraph: '5.4' }));
    return ok([{ type: 'ResultDrafted', kind: 'NOTICE', draft: draft.record, ...handOf(actor) }]);
  },
  DraftRefusal: (theCase, command, { actor, now }) => {
    const today = localDate(now);
    const ground = refusalGroundsOn(today).find((id) => id === command.ground);
    if (!ground && !isBlank(command.ground)) return refused(unknownGround(today));
    const missing = missingParts(command);
    if (!ground || missing.length > 0) return refused(refusal('REFUSAL_INCOMPLETE', { paragraph: '5.4', missing }));
    const unready = unreadyToDraft(theCase, today);
    if (unready) return refused(unready);
    return ok([
      {
        type: 'ResultDrafted',
        kind: 'REFUSAL',
        ground,
        draft: command.draft.record,
        ...handOf(actor),
      },
    ]);
  },
  ReturnDraft: (theCase, command) => {
    const { reason } = command;
    if (theCase.correction) return returnedCorrection(command);
    return isBlank(reason.content)
      ? refused(refusal('REASON_MISSING', { paragraph: 'X43' }))
      : ok([{ type: 'DraftReturned', reason: reason.record }]);
  },
  SignResult: (theCase, { type: _, draftRecord, signedBy, official, ...signed }, { actor }) => {
    const fault = officialSignerFault(actor, { signedBy, official });
    if (fault) return refused(fault);
    if (theCase.draft?.record.id !== draftRecord || theCase.draft.kind !== signed.kind)
      return refused(refusal('DRAFT_CHANGED', { paragraph: '5.5' }));
    const standing = isStaff(actor) && actor.standsFor ? { standsFor: actor.standsFor } : {};
    const awaited = signed.kind === 'NOTICE' && beginsHousingTerm(theCase) ? [{ type: 'HousingAwaited' } as const] : [];
    return ok([{ type: 'ResultSigned', ...signed, by: staffOf(actor), ...standing }, ...awaited]);
  },
  RefuteKinship: (theCase, { staff, official, reason, above }, { actor, now }) => {
    const isAbove = actor.kind === 'administrator';
    if (isAbove && above?.confirmed.settled?.outcome !== 'confirmed') return refused(unconfirmed('kinship'));
    const fault = isAbove
      ? kinshipFaultAbove(theCase, { staff, official, members: above?.members }, localDate(now))
      : kinshipFault(theCase, { staff, official }, actor);
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'APPK 67' }));
    if (!official || !isNamedAsFamily(rights, theCase, official)) return ok([]);
    const { person, nameKeys = [] } = official;
    return ok([{ type: 'KinshipRefuted', staff, person, nameKeys: [...nameKeys], reason: reason.record }]);
  },
};

/** A power not certified by a notary, or a guardian's document, is checked by a person (X9). */
const needsManualCheck = (theCase: Application): boolean =>
  theCase.representative !== undefined && theCase.representative.power !== 'notarised';

/** What bars a draft of either kind. */
const unreadyToDraft = (theCase: Application, today: PlainDate): Refusal | undefined =>
  needsManualCheck(theCase) && !theCase.representative?.check
    ? refusal('POWER_NOT_CHECKED', { paragraph: 'X9' })
    : awaitingFault(theCase, today);

/** Whoever filed without a power did not file for the recipient: no notice follows from it (X9). */
const refuted = (theCase: Application): Refusal | undefined =>
  theCase.representative?.check === 'refuted' ? refusal('POWER_REFUTED', { paragraph: 'X9' }) : undefined;

/** A refusal rests on a ground that the law has that day; the cure names those it has (5.4, Standard 10). */
function unknownGround(today: PlainDate): Refusal {
  const named = enumerated(refusalGroundsOn(today).map((id) => refusalGrounds[id].text));
  const cure = words(
    `Осы күні қолданылатын негіздердің бірін таңдаңыз: ${named.kk}.`,
    `Выберите одно из оснований, действующих в этот день: ${named.ru}.`,
    `Choose one of the grounds in force that day: ${named.en}.`,
  );
  return fieldsWrong('5.4', { field: 'ground', problem: 'NO_SUCH_GROUND_TODAY', cure });
}

/** A refusal cannot exist without ground, facts with their source, and what would cure it; appeal and term are added by law. */
function missingParts({ ground, draft: { content } }: CommandOf<'DraftRefusal'>): string[] {
  return [
    ...(isBlank(ground) ? ['ground'] : []),
    ...(content.facts.length === 0 || content.facts.some(({ fact }) => isBlank(fact)) ? ['facts'] : []),
    ...(content.facts.some(({ source }) => isBlank(source)) ? ['source'] : []),
    ...(isBlank(content.cure) ? ['cure'] : []),
  ];
}
