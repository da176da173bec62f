import type { Actor, ActorKind } from '../actor.ts';
import { isStaff } from '../actor.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Application } from './application.ts';
import type { CommandType } from './command.ts';
import type { ApplicationStatus } from './status.ts';

/** Seeing a case is an act like any other: one rule decides what is shown and what is done (architecture 7). */
export type Action = CommandType | 'SeeCase';
type Row = Partial<Record<ActorKind, readonly Action[]>>;

const draft = ['SeeCase', 'SaveForm', 'AttachDocument', 'RemoveDocument', 'DiscardDraft'] as const;
const claim = ['ClaimTask', 'ReleaseTask'] as const;
const watch: Row = {
  recipient: ['SeeCase'],
  operator: ['SeeCase'],
  supervisor: ['SeeCase'],
  auditor: ['SeeCase'],
};
/** From filing until the head's signature is committed (decisions 3, Withdrawal). */
const open: Row = {
  ...watch,
  recipient: ['SeeCase', 'WithdrawRequest'],
  operator: ['SeeCase', 'WithdrawRequest', 'AttachDocument'],
  clock: ['ClimbRung'],
};
const intake = (...machine: Action[]): Row => ({
  ...open,
  machine: [...machine, 'Hold', 'OpenTask', 'ResumeProcedure'],
});
/** At the provider the head may replace the executor and anyone may be recused at any time (X43, decisions 4). */
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
  clock: ['ClimbRung'],
};

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  OPENED: {
    ...watch,
    recipient: [...draft, 'SubmitRequest'],
    operator: [...draft, 'RecordRepresentative', 'RefusePackage', 'HandPackage'],
    machine: ['ResumeProcedure'],
    clock: ['DiscardDraft', 'ClimbRung'],
  },
  PACKAGE_REFUSED: watch,
  DISCARDED: watch,
  CHECKING_REGISTERS: intake('RecordRegisterAnswers', 'ReportDataUnavailable'),
  DATA_UNAVAILABLE: ended,
  AWAITING_OPERATOR_SIGNATURE: { ...intake(), operator: [...(open.operator ?? []), ...claim, 'SignRequest'] },
  CHECKING_SIGNATURE: intake('ConfirmSignature', 'RefuseSignature', 'ReportSignatureNotConfirmed'),
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
  ON_ITS_WAY: signed({ machine: ['RecordArrival', 'DeliverResult'] }),
  READY_FOR_COLLECTION: signed({ operator: ['SeeCase', ...claim, 'HandOverResult', 'AttachDocument'] }),
  ISSUED: ended,
  WITHDRAWN: ended,
} as const satisfies Record<ApplicationStatus, Row>;

export type Objection =
  | 'NOT_IN_THIS_STATUS'
  | 'NOT_YOUR_CASE'
  | 'OTHER_ORGANISATION'
  | 'OTHER_CHANNEL'
  | 'NOT_THE_EXECUTOR'
  | 'RECUSED'
  | 'DRAFTER_DOES_NOT_SIGN'
  | 'CLAIMED_BY_ANOTHER';

const isApplicant = (theCase: Application, actor: Actor) =>
  actor.kind === 'recipient' && actor.person === theCase.applicant;
const isOwnCentre = (theCase: Application, actor: Actor) => isStaff(actor) && actor.organisation === theCase.centre;
const isOwnProvider = (theCase: Application, actor: Actor) => isStaff(actor) && actor.organisation === theCase.provider;
const isRecused = (theCase: Application, actor: Actor) =>
  isStaff(actor) && (theCase.recused.includes(actor.staff) || isInterested(theCase, actor.person));
/** The recipient's or his representative's own case, whatever office the person holds (APPK 67). */
export const isInterested = ({ applicant, representative }: Application, person: string | undefined): boolean =>
  person !== undefined && (person === applicant || person === representative?.person);
const isDrafter = (theCase: Application, actor: Actor) => isStaff(actor) && theCase.draft?.by === actor.staff;
const isClaimedByAnother = (theCase: Application, actor: Actor) =>
  isStaff(actor) &&
  theCase.task?.role === actor.kind &&
  theCase.task.claimedBy !== undefined &&
  theCase.task.claimedBy !== actor.staff;

const editing: readonly Action[] = ['SaveForm', 'AttachDocument', 'RemoveDocument', 'DiscardDraft', 'SubmitRequest'];
/** Recusal is declared even so, and the recused may still be told that the case exists. */
const despiteRecusal: readonly Action[] = ['DeclareRecusal', 'SeeCase'];
const answers: readonly Action[] = [
  'ClaimTask',
  'SignRequest',
  'RegisterRequest',
  'NameExecutor',
  'DraftNotice',
  'DraftRefusal',
  'SendResult',
  'HandOverResult',
];

type Fact = (theCase: Application, actor: Actor, action: Action) => Objection | undefined;

/** What each kind of actor must be to this case, whatever its status. */
const relation: Partial<Record<ActorKind, Fact>> = {
  recipient: (theCase, actor, action) => {
    if (!isApplicant(theCase, actor)) return 'NOT_YOUR_CASE';
    return editing.includes(action) && theCase.channel !== 'portal' ? 'OTHER_CHANNEL' : undefined;
  },
  operator: (theCase, actor) => (isOwnCentre(theCase, actor) ? undefined : 'OTHER_ORGANISATION'),
  registrar: (theCase, actor) => (isOwnProvider(theCase, actor) ? undefined : 'OTHER_ORGANISATION'),
  head: (theCase, actor) => (isOwnProvider(theCase, actor) ? undefined : 'OTHER_ORGANISATION'),
  administrator: (theCase, actor) => (isOwnProvider(theCase, actor) ? undefined : 'OTHER_ORGANISATION'),
  executor: (theCase, actor, action) => {
    if (!isOwnProvider(theCase, actor)) return 'OTHER_ORGANISATION';
    return theCase.executor === (actor as { staff: string }).staff || action === 'DeclareRecusal'
      ? undefined
      : 'NOT_THE_EXECUTOR';
  },
};

/**
 * May this actor do this now? The same answer hides what may not be seen and refuses what may not be done;
 * objections about the case itself come before objections about its status, so that a stranger learns nothing.
 */
export function mayAct(theCase: Application, actor: Actor, action: Action): Result<true, Objection> {
  const stranger = relation[actor.kind]?.(theCase, actor, action);
  if (stranger) return refused(stranger);
  const row: Row = allowed[theCase.status];
  if (isRecused(theCase, actor) && !despiteRecusal.includes(action)) return refused('RECUSED');
  if (!row[actor.kind]?.includes(action)) return refused('NOT_IN_THIS_STATUS');
  if (action === 'SignResult' && isDrafter(theCase, actor)) return refused('DRAFTER_DOES_NOT_SIGN');
  if (answers.includes(action) && isClaimedByAnother(theCase, actor)) return refused('CLAIMED_BY_ANOTHER');
  return ok(true);
}

/** Everything this actor may do with the case now, in the order of the table. */
export const allowedActions = (theCase: Application, actor: Actor): Action[] =>
  ((allowed[theCase.status] as Row)[actor.kind] ?? []).filter((action) => mayAct(theCase, actor, action).ok);
