import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { Objection } from '../file/refusal.ts';
import type { Application } from './application.ts';
import type { CommandType } from './command.ts';
import type { ApplicationStatus } from './status.ts';

/** Seeing a case is an act like any other: one rule decides what is shown and what is done. */
export type Action = CommandType | FrameCommandType | 'SeeCase';
type Row = Partial<Record<ActorKind, readonly Action[]>>;

const draft = ['SeeCase', 'SaveForm', 'AttachDocument', 'RemoveDocument', 'DiscardDraft'] as const;
const claim = ['ClaimTask', 'ReleaseTask'] as const;
const watch: Row = {
  recipient: ['SeeCase'],
  operator: ['SeeCase'],
  supervisor: ['SeeCase'],
  auditor: ['SeeCase'],
};
/** From filing until the head's signature is committed (X21). */
const open: Row = {
  ...watch,
  recipient: ['SeeCase', 'WithdrawRequest'],
  operator: ['SeeCase', 'WithdrawRequest', 'AttachDocument'],
  clock: ['ClimbRung', 'ReckonTerms'],
};
const intake = (...machine: Action[]): Row => ({
  ...open,
  machine: [...machine, 'Hold', 'OpenTask', 'ResumeProcedure'],
});
/** At the provider the head may replace the executor and anyone may be recused at any time (X43). */
const atProvider = (row: Row): Row => ({
  ...open,
  ...row,
  registrar: ['SeeCase', 'DeclareRecusal', ...(row.registrar ?? [])],
  executor: ['SeeCase', 'DeclareRecusal', ...(row.executor ?? [])],
  head: ['SeeCase', 'DeclareRecusal', ...(row.head ?? [])],
  administrator: ['SeeCase'],
  machine: ['Hold', 'OpenTask', 'RecordEAkimatRegistration', 'ResumeProcedure'],
});
const signed = (row: Row): Row => {
  const { recipient: _, operator: __, ...provider } = atProvider(row);
  return {
    ...provider,
    recipient: ['SeeCase'],
    operator: row.operator ?? ['SeeCase'],
    machine: [...(provider.machine ?? []), ...(row.machine ?? [])],
  };
};
const ended: Row = {
  ...watch,
  registrar: ['SeeCase'],
  head: ['SeeCase'],
  executor: ['SeeCase'],
  administrator: ['SeeCase'],
  machine: ['RecordEAkimatRegistration', 'Hold', 'ResumeProcedure'],
  clock: ['ClimbRung', 'ReckonTerms'],
};

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  OPENED: {
    ...watch,
    recipient: [...draft, 'SubmitRequest'],
    operator: [...draft, 'RecordRepresentative', 'RefusePackage', 'HandPackage'],
    machine: ['ResumeProcedure'],
    clock: ['DiscardDraft', 'ClimbRung', 'ReckonTerms'],
  },
  PACKAGE_REFUSED: watch,
  DISCARDED: watch,
  CHECKING_REGISTERS: intake('RecordRegisterAnswers', 'ReportDataUnavailable'),
  DATA_UNAVAILABLE: ended,
  AWAITING_OPERATOR_SIGNATURE: { ...intake(), operator: [...(open.operator ?? []), ...claim, 'SignRequest'] },
  CHECKING_SIGNATURE: intake('RecordSignatureCheck', 'ReportSignatureNotConfirmed'),
  SIGNATURE_NOT_CONFIRMED: ended,
  BEING_SENT: intake('RecordSending', 'RecordDeskRegistration'),
  CHECKING_DOCUMENTS: intake('RecordConformity', 'ReturnPackage', 'AcceptPackage'),
  RETURNED_FOR_DEFECTS: ended,
  ACCEPTED: atProvider({ registrar: [...claim, 'RegisterRequest'] }),
  AWAITING_RESOLUTION: atProvider({ head: [...claim, 'NameExecutor'] }),
  UNDER_EXAMINATION: atProvider({
    head: ['ReplaceExecutor'],
    executor: [...claim, 'RecordPowerCheck', 'DraftNotice', 'DraftRefusal'],
  }),
  AWAITING_SIGNATURE: atProvider({ head: [...claim, 'SignResult', 'ReturnDraft', 'ReplaceExecutor'] }),
  AWAITING_SENDING: signed({ registrar: [...claim, 'SendResult'] }),
  ON_ITS_WAY: signed({ machine: ['RecordArrival', 'MakeResultReady', 'DeliverResult'] }),
  READY_FOR_COLLECTION: signed({ operator: ['SeeCase', ...claim, 'HandOverResult', 'AttachDocument'] }),
  ISSUED: ended,
  WITHDRAWN: ended,
} as const satisfies Record<ApplicationStatus, Row>;

const isApplicant = (theCase: Application, actor: Actor) =>
  actor.kind === 'recipient' && actor.person === theCase.applicant;
const isOwnCentre = (theCase: Application, actor: Actor) => isStaff(actor) && actor.organisation === theCase.centre;
const isOwnProvider = (theCase: Application, actor: Actor) => isStaff(actor) && actor.organisation === theCase.provider;

const editing: readonly string[] = ['SaveForm', 'AttachDocument', 'RemoveDocument', 'DiscardDraft', 'SubmitRequest'];

type Fact = (theCase: Application, actor: Actor, action: string) => Objection | undefined;

const ownProvider: Fact = (theCase, actor) => (isOwnProvider(theCase, actor) ? undefined : 'OTHER_ORGANISATION');

/** What each kind of actor must be to this case, whatever its status. */
const relations: Partial<Record<ActorKind, Fact>> = {
  recipient: (theCase, actor, action) => {
    if (!isApplicant(theCase, actor)) return 'NOT_YOUR_CASE';
    return editing.includes(action) && theCase.channel !== 'portal' ? 'OTHER_CHANNEL' : undefined;
  },
  operator: (theCase, actor) => (isOwnCentre(theCase, actor) ? undefined : 'OTHER_ORGANISATION'),
  registrar: ownProvider,
  head: ownProvider,
  administrator: ownProvider,
  executor: (theCase, actor, action) => {
    if (!isStaff(actor) || !isOwnProvider(theCase, actor)) return 'OTHER_ORGANISATION';
    return theCase.executor === actor.staff || action === 'DeclareRecusal' ? undefined : 'NOT_THE_EXECUTOR';
  },
};

export const relation: Fact = (theCase, actor, action) => relations[actor.kind]?.(theCase, actor, action);

/** Whoever drafted does not sign. */
export const conflict: Fact = ({ draft }, actor, action) =>
  action === 'SignResult' && isStaff(actor) && draft?.by === actor.staff ? 'DRAFTER_DOES_NOT_SIGN' : undefined;
