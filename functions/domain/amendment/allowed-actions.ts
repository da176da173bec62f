import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { Objection } from '../file/refusal.ts';
import type { Amendment } from './amendment.ts';
import type { CommandType } from './command.ts';
import { maySuspend } from './rules/suspension.ts';
import type { AmendmentStatus } from './status.ts';

export type Action = CommandType | FrameCommandType | 'SeeCase';
type Row = Partial<Record<ActorKind, readonly Action[]>>;

const see = ['SeeCase'] as const;
const watch = { recipient: see, supervisor: see, auditor: see, clock: ['ClimbRung', 'ReckonTerms'] } as const;

/** While it is open whoever of the provider works on it may be recused, and the clock and the machine go on with it. */
const open = (row: Row): Row => ({
  ...watch,
  ...row,
  registrar: [...see, 'DeclareRecusal', ...(row.registrar ?? [])],
  executor: [...see, 'DeclareRecusal', ...(row.executor ?? [])],
  head: [...see, 'DeclareRecusal', ...(row.head ?? [])],
  machine: ['Hold', 'OpenTask', 'ResumeProcedure', ...(row.machine ?? [])],
});
const ended: Row = { ...watch, registrar: see, executor: see, head: see, machine: ['ResumeProcedure'] };
const naming = ['NameExaminer'] as const;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  PROPOSED: open({ head: naming, machine: ['TellProposal', 'AcknowledgeLeaving'] }),
  PROPOSAL_UNSENT: open({ registrar: ['HandOverProposal', 'PostProposal'], head: naming }),
  PROPOSAL_ON_ITS_WAY: open({ head: naming }),
  ANSWER_AWAITED: open({
    recipient: [...see, 'AnswerProposal'],
    operator: ['AnswerProposal'],
    head: naming,
  }),
  HEARING_AWAITED: open({ head: naming, executor: ['RecordHearing'] }),
  UNDER_EXAMINATION: open({ head: naming, executor: ['DraftAmendment'] }),
  AWAITING_CONFIRMATION: open({ supervisor: [...see, 'ConfirmDraft', 'ReturnDraft'] }),
  AWAITING_SIGNATURE: open({ head: ['SignDecision', 'ReturnDraft'] }),
  DECIDED: open({ machine: ['EnforceAmendment', 'DeliverDecision'] }),
  AWAITING_SENDING: open({
    registrar: ['HandOverDecision', 'PostDecision'],
  }),
  REVOCABLE: open({ recipient: [...see, 'RevokeLeaving'], machine: ['EnforceAmendment'] }),
  AWAITING_FORCE: open({ registrar: ['SuspendAmendment'], machine: ['EnforceAmendment'] }),
  SUSPENDED: open({ registrar: ['SuspendAmendment', 'ResumeAmendment'], machine: ['EnforceAmendment'] }),
  IN_FORCE: open({ registrar: ['SuspendAmendment'] }),
  FINAL: ended,
  NOT_AMENDED: ended,
} as const satisfies Record<AmendmentStatus, Row>;

type Fact = (file: Amendment, actor: Actor, action: string) => Objection | undefined;

const ownProvider: Fact = ({ entry }, actor) =>
  isStaff(actor) && actor.organisation === entry.provider ? undefined : 'OTHER_ORGANISATION';

/** What each kind of actor must be to this amendment, whatever its status. */
const relations: Partial<Record<ActorKind, Fact>> = {
  recipient: ({ subject }, actor) =>
    actor.kind === 'recipient' && actor.person === subject && !actor.provenAlone ? undefined : 'NOT_YOUR_CASE',
  registrar: ownProvider,
  head: ownProvider,
  executor: (file, actor, action) => {
    const stranger = ownProvider(file, actor, action);
    if (stranger || !isStaff(actor)) return stranger;
    const isHis = actor.staff === file.examiner || isProposer(file, actor);
    return isHis || action === 'DeclareRecusal' ? undefined : 'NOT_THE_EXECUTOR';
  },
};

export const relation: Fact = (file, actor, action) => relations[actor.kind]?.(file, actor, action);

type Hand = { readonly by: string; readonly person?: string | undefined } | undefined;

/** The same official, under whatever entry of the staff register. */
const isHand = (hand: Hand, actor: Actor): boolean =>
  hand !== undefined &&
  isStaff(actor) &&
  (hand.by === actor.staff || (hand.person !== undefined && hand.person === actor.person));

export const isProposer = ({ proposed }: Amendment, actor: Actor): boolean => isHand(proposed, actor);

/** What decides it; whoever proposed neither examines nor signs, and whoever drafted does not sign. */
const deciding: readonly string[] = [
  'RecordHearing',
  'DraftAmendment',
  'ConfirmDraft',
  'SignDecision',
] satisfies Action[];
const judging: readonly string[] = ['ConfirmDraft', 'SignDecision'] satisfies Action[];

export const conflict: Fact = (file, actor, action) => {
  if (deciding.includes(action) && isProposer(file, actor)) return 'PROPOSER_DOES_NOT_DECIDE';
  if (judging.includes(action) && isHand(file.draft, actor)) return 'DRAFTER_DOES_NOT_SIGN';
  return maySuspend(file, action) ? undefined : 'NOT_IN_THIS_STATUS';
};
