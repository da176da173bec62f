import type { ActorKind } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { CommandType } from './command.ts';
import { atFirstSight } from './rules/seeing/reception.ts';
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
export const leaving = ['AttachDocument', 'LeaveQueue'] as const;
/** By a notice a term may run in which a family is to be given a dwelling (74(3)). */
const afterNotice = ['ClimbRung', 'ReckonTerms', 'TellHousing'] as const;
const signed = (row: Row): Row => {
  const { recipient: _, operator: __, ...provider } = atProvider(row);
  const { operator = [...atFirstSight, ...contact] } = row;
  return { ...provider, recipient: contact, operator, clock: afterNotice };
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
    operator: [
      ...atFirstSight,
      ...contact,
      ...claim,
      'HandOverResult',
      'EnterHandover',
      'AttachDocument',
      'RemoveDocument',
    ],
    administrator: keeper,
    machine: [...beside, 'MeetAtHome', 'LeaveHome'],
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
    clock: afterNotice,
  },
  WITHDRAWN: endedThere,
} as const satisfies Record<ApplicationStatus, Row>;
