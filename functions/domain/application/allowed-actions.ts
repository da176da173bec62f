import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import { escalationOf } from '../file/oversight.ts';
import type { Objection } from '../file/refusal.ts';
import { oblast } from '../staff/staff.ts';
import type { Instant } from '../time/instant.ts';
import type { Application } from './application.ts';
import type { CommandType } from './command.ts';
import { awaited } from './rules/examining/asked-document.ts';
import { isOutOfTurn, isOwnDraft } from './rules/examining/correcting.ts';
import { evidenceOf, hasEntry } from './rules/filing/brought.ts';
import { isFixedByTwo } from './rules/filing/draft-kept.ts';
import { whileClosed } from './rules/seeing/desk-open.ts';
import { atFirstSight, isAtFirstSight, isDoneAtAnyDesk, isForPurpose, receptionOf } from './rules/seeing/reception.ts';
import type { ApplicationStatus } from './status.ts';

/**
 * Seeing is an act like any other: one rule decides what is shown and what is done. SeeCase is the case, SeeTask only the
 * line of its open task in the list of an office.
 */
export type Action = CommandType | FrameCommandType | 'SeeCase' | 'SeeTask';
type Row = Partial<Record<ActorKind, readonly Action[]>>;

const draft = ['SeeCase', 'SaveForm', 'AttachDocument', 'RemoveDocument', 'DiscardDraft'] as const;
const claim = ['ClaimTask', 'ReleaseTask'] as const;
/** Never filed: whoever fills it in; the auditor's two routes show acts and looks, by ids alone. */
const unfiled: Row = { recipient: ['SeeCase'], operator: ['SeeCase'], auditor: ['SeeCase'] };
const watch: Row = { ...unfiled, supervisor: ['SeeCase'] };
const oversee = ['SeeCase', 'SeeTask'] as const;
/** An office's administrator oversees; of the oblast's, two find kinship where no supervisor is left who may (X81). */
const administer = [...oversee, 'RefuteKinship'] as const;
/** Once it is filed: whose request it is comes to any desk. */
const filed: Row = { ...watch, operator: ['SeeCase', ...atFirstSight] };
/** From filing until the head's signature is committed (X21): whoever is named as family may be needed at any step (X81). */
const open = {
  ...filed,
  recipient: ['SeeCase', 'ChangeContacts', 'WithdrawRequest', 'RemoveDocument'],
  operator: ['SeeCase', ...atFirstSight, 'ChangeContacts', 'WithdrawRequest', 'AttachDocument', 'RemoveDocument'],
  supervisor: [...oversee, 'RefuteKinship'],
  administrator: administer,
  clock: ['ClimbRung', 'ReckonTerms'],
} as const satisfies Row;
/** Once the register has answered, the operator may correct what he mistyped, till the provider has the request (X57). */
const slip = { operator: [...open.operator, 'CorrectSlip'] } as const satisfies Row;
/** Whoever keeps an office may free a task there that somebody has claimed. */
const keeper = [...administer, 'ReleaseTask'] as const;
/** Where a head may be needed, the supervisor may have to name one (X74). */
const above = [...oversee, 'NameActingHead', 'RefuteKinship'] as const;
/** Where somebody has a step, the file is told whether he is there (X74, X98). */
const lookingForHolder = ['CheckStaff'] as const;
/** A moment may still come to it from what was taken in paper until the head has signed; later that is kept as evidence (X107). */
const beside = ['CarryMoment', 'TakeMoment'] as const;
const intake = (...machine: Action[]): Row => ({
  ...open,
  machine: [...machine, ...beside, 'Hold', 'OpenTask', 'ResumeProcedure', 'KeyFamily'],
});
/** The registrar's own part, while nothing is signed (X57). */
const correcting = ['CorrectIncomingNumber'] as const;
/** At the provider the head may replace the executor and anyone may be recused at any time (X43). */
const atProvider = (row: Row): Row => ({
  ...open,
  ...row,
  registrar: ['SeeCase', 'DeclareRecusal', ...(row.registrar ?? [])],
  executor: ['SeeCase', 'DeclareRecusal', ...(row.executor ?? [])],
  head: ['SeeCase', 'DeclareRecusal', 'RefuteKinship', ...(row.head ?? [])],
  administrator: row.administrator ?? administer,
  supervisor: row.supervisor ?? open.supervisor,
  machine: ['Hold', 'OpenTask', 'RecordEAkimatRegistration', 'ResumeProcedure', 'KeyFamily', ...(row.machine ?? [])],
});
/** Whoever waits for a result, or stands on a list by it, is still to be reached (X56). */
const contact = ['SeeCase', 'ChangeContacts'] as const;
/** Whoever holds his notice leaves the list by it at a desk, too, on a statement that is scanned there (X152). */
const leaving = ['AttachDocument', 'LeaveQueue'] as const;
const signed = (row: Row): Row => {
  const { recipient: _, operator: __, ...provider } = atProvider(row);
  return { ...provider, recipient: contact, operator: row.operator ?? [...atFirstSight, ...contact] };
};
const ended = {
  ...filed,
  machine: ['RecordEAkimatRegistration', 'Hold', 'ResumeProcedure', 'KeyFamily', 'GrantMoment'],
  clock: ['ClimbRung', 'ReckonTerms'],
} as const satisfies Row;
/** Ended at the provider, or after it had arrived there. */
const endedThere: Row = { ...ended, registrar: ['SeeCase'], head: ['SeeCase'], executor: ['SeeCase'] };

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  OPENED: {
    ...unfiled,
    recipient: [...draft, 'SubmitRequest'],
    operator: [...draft, 'RecordRepresentative', 'RefusePackage', 'HandPackage'],
    machine: ['ResumeProcedure', 'LendMoment'],
    clock: ['DiscardDraft', 'ClimbRung', 'ReckonTerms'],
  },
  PACKAGE_REFUSED: { ...unfiled, operator: ['SeeCase', 'ReceivePerson'] },
  DISCARDED: unfiled,
  CHECKING_REGISTERS: intake('RecordRegisterAnswers', 'ReportDataUnavailable'),
  DATA_UNAVAILABLE: ended,
  AWAITING_OPERATOR_SIGNATURE: {
    ...intake(...lookingForHolder),
    ...slip,
    operator: [...slip.operator, ...claim, 'SignRequest'],
    administrator: keeper,
  },
  CHECKING_SIGNATURE: intake('RecordSignatureCheck', 'ReportSignatureNotConfirmed'),
  SIGNATURE_NOT_CONFIRMED: ended,
  BEING_SENT: { ...intake('RecordSending', 'RecordDeskRegistration'), ...slip },
  CHECKING_DOCUMENTS: { ...intake('RecordConformity', 'ReturnPackage', 'AcceptPackage'), ...slip },
  RETURNED_FOR_DEFECTS: ended,
  ACCEPTED: atProvider({
    registrar: [...claim, 'RegisterRequest', 'CorrectSlip'],
    head: ['ReleaseTask'],
    administrator: keeper,
    supervisor: above,
    machine: [...lookingForHolder, ...beside],
  }),
  AWAITING_RESOLUTION: atProvider({
    registrar: correcting,
    head: [...claim, 'NameExecutor'],
    administrator: keeper,
    supervisor: above,
    machine: [...lookingForHolder, ...beside],
  }),
  UNDER_EXAMINATION: atProvider({
    recipient: [...open.recipient, 'AttachDocument'],
    registrar: correcting,
    head: ['ReleaseTask', 'ReplaceExecutor'],
    executor: [
      ...claim,
      'RecordPowerCheck',
      'ResolveEvidence',
      'AskDocument',
      'CorrectSlip',
      'DraftNotice',
      'DraftRefusal',
    ],
    administrator: keeper,
    supervisor: above,
    machine: [...lookingForHolder, ...beside],
  }),
  AWAITING_SIGNATURE: atProvider({
    registrar: correcting,
    head: [...claim, 'SignResult', 'ReturnDraft', 'ReplaceExecutor'],
    administrator: keeper,
    supervisor: above,
    machine: [...lookingForHolder, ...beside],
  }),
  AWAITING_SENDING: signed({
    registrar: [...claim, 'SendResult'],
    head: ['ReleaseTask'],
    administrator: keeper,
    machine: [...lookingForHolder, ...beside],
  }),
  ON_ITS_WAY: signed({ machine: ['RecordArrival', 'MakeResultReady', 'DeliverResult', ...beside] }),
  READY_FOR_COLLECTION: signed({
    operator: [...atFirstSight, ...contact, ...claim, 'HandOverResult', 'AttachDocument', 'RemoveDocument'],
    administrator: keeper,
    machine: beside,
  }),
  ISSUED: {
    ...endedThere,
    registrar: ['SeeCase', 'CorrectSlip'],
    executor: ['SeeCase', 'CorrectSlip'],
    head: ['SeeCase', 'SignCorrection', 'ReturnDraft'],
    administrator: oversee,
    machine: [...ended.machine, ...beside],
    recipient: contact,
    operator: [...atFirstSight, ...contact, ...leaving],
  },
  WITHDRAWN: endedThere,
} as const satisfies Record<ApplicationStatus, Row>;

const isApplicant = (theCase: Application, actor: Actor) =>
  actor.kind === 'recipient' && actor.person === theCase.applicant;
/** An account that one operator alone has opened shows nothing of a desk: whoever has it may be another (X83). */
const isHidden = ({ channel }: Application, actor: Actor) =>
  actor.kind === 'recipient' && actor.provenAlone === true && channel === 'corporation';
const isOfOblast = (actor: Actor) => isStaff(actor) && actor.organisation === oblast;
const isOwnCentre = (theCase: Application, actor: Actor) => isStaff(actor) && actor.organisation === theCase.centre;
/** Its provider, once it has received the case: what never arrived there, or was returned before, is none of its. */
const isOwnProvider = ({ provider, reached }: Application, actor: Actor) =>
  isStaff(actor) && actor.organisation === provider && reached.some(({ status }) => status === 'ACCEPTED');
/** The office that has the open task, or would have the next one. */
const officeNow = ({ task, provider, centre, reached }: Application): string | undefined =>
  task?.organisation ?? (reached.some(({ status }) => status === 'ACCEPTED') ? provider : centre);

const editing: readonly string[] = ['SaveForm', 'AttachDocument', 'RemoveDocument', 'DiscardDraft', 'SubmitRequest'];

type Fact = (theCase: Application, actor: Actor, action: string, now?: Instant) => Objection | undefined;

const ownProvider: Fact = (theCase, actor) => (isOwnProvider(theCase, actor) ? undefined : 'OTHER_ORGANISATION');

/** What each kind of actor must be to this case, whatever its status. */
const relations: Partial<Record<ActorKind, Fact>> = {
  recipient: (theCase, actor, action) => {
    if (!isApplicant(theCase, actor) || isHidden(theCase, actor)) return 'NOT_YOUR_CASE';
    if (actor.kind === 'recipient' && actor.provenAlone && action === 'SubmitRequest') return 'PROVEN_BY_ONE';
    if (action === 'AttachDocument' && awaited(theCase).length > 0) return undefined;
    if (action === 'RemoveDocument' && evidenceOf(theCase).length > 0) return undefined;
    return editing.includes(action) && theCase.channel !== 'portal' ? 'OTHER_CHANNEL' : undefined;
  },
  operator: (theCase, actor, action, now) => {
    if (isOwnCentre(theCase, actor) || isAtFirstSight(action)) return undefined;
    return receptionOf(theCase, actor, now) ? undefined : 'OTHER_ORGANISATION';
  },
  registrar: ownProvider,
  head: (theCase, actor, action) =>
    isStaff(actor) && theCase.actingHead?.staff === actor.staff ? undefined : ownProvider(theCase, actor, action),
  administrator: (theCase, actor, action) => {
    if (isOfOblast(actor) && action === 'RefuteKinship') return undefined;
    if (!isStaff(actor) || actor.organisation !== officeNow(theCase)) return 'OTHER_ORGANISATION';
    if (action === 'SeeTask' || action === 'ReleaseTask') return undefined;
    return theCase.lacksHead || escalationOf(theCase)?.to === 'administrator' ? undefined : 'NOT_PUT_BEFORE_YOU';
  },
  supervisor: ({ lacksHead }, _actor, action) =>
    action === 'NameActingHead' && !lacksHead ? 'HEAD_NOT_LACKING' : undefined,
  executor: (theCase, actor, action) => {
    if (!isStaff(actor) || !isOwnProvider(theCase, actor)) return 'OTHER_ORGANISATION';
    return theCase.executor === actor.staff || action === 'DeclareRecusal' ? undefined : 'NOT_THE_EXECUTOR';
  },
};

export const relation: Fact = (theCase, actor, action, now) => relations[actor.kind]?.(theCase, actor, action, now);

/** A draft at the desk is whose who fills it in: until it is filed its recipient has none. */
const neverFiled: readonly ApplicationStatus[] = ['OPENED', 'DISCARDED'];

/** Does the form name anybody as family, by number or by name? */
const namesFamily = ({ family = [], familyNames = [] }: Application): boolean => family.length + familyNames.length > 0;

/** What the centre that took a request keeps for itself: whoever received the person elsewhere sees it and does other things. */
const ofItsCentre: Fact = (theCase, actor, action, now) => {
  if (actor.kind !== 'operator' || isOwnCentre(theCase, actor)) return undefined;
  if (isDoneAtAnyDesk(action)) return isForPurpose(theCase, actor, action, now) ? undefined : 'OTHER_PURPOSE';
  return theCase.channel === 'portal' ? 'OTHER_CHANNEL' : 'OTHER_CENTRE';
};

/** Whoever drafted does not sign, under whatever entry of the staff register (X70); of no family nobody is said to be none (X81). */
export const conflict: Fact = (theCase, actor, action, now) => {
  const { channel, status } = theCase;
  if (actor.kind === 'recipient' && channel === 'corporation' && neverFiled.includes(status))
    return 'NOT_IN_THIS_STATUS';
  if (actor.kind === 'recipient' && action === 'AttachDocument' && theCase.status !== 'OPENED')
    return awaited(theCase).length > 0 ? undefined : 'NOT_IN_THIS_STATUS';
  if (action === 'RemoveDocument' && theCase.status !== 'OPENED' && evidenceOf(theCase).length === 0)
    return 'NOT_IN_THIS_STATUS';
  const isOnNoList = status === 'ISSUED' && (leaving as readonly string[]).includes(action) && !hasEntry(theCase);
  const isFromAbove = actor.kind !== 'administrator' || isOfOblast(actor);
  if (action === 'RefuteKinship' && !(namesFamily(theCase) && isFromAbove)) return 'NOT_IN_THIS_STATUS';
  if (isOnNoList || isFixedByTwo(theCase, actor, action) || isOutOfTurn(theCase, action)) return 'NOT_IN_THIS_STATUS';
  if (isOwnDraft(theCase, actor, action)) return 'DRAFTER_DOES_NOT_SIGN';
  return ofItsCentre(theCase, actor, action, now) ?? whileClosed(theCase, actor, action, now);
};
