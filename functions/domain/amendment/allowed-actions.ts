import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import { isClosedTo } from '../file/desk-hours.ts';
import type { Objection } from '../file/refusal.ts';
import { above, claim, keeper, ofSubject, type RowOf, rowsOf, see } from '../file/rows.ts';
import { escalationOf } from '../file/terms/oversight.ts';
import type { Instant } from '../time/instant.ts';
import type { Amendment } from './amendment.ts';
import type { CommandType } from './command.ts';
import { maySuspend } from './rules/suspension.ts';
import type { AmendmentStatus } from './status.ts';

/** SeeTask: only the line of its open task in the list of an office. */
export type Action = CommandType | FrameCommandType | 'SeeCase' | 'SeeTask';

const { open, ended: over } = rowsOf<Action>(['registrar', 'executor', 'head']);
const ended = over();
const naming = ['NameExaminer'] as const;
/** The head's part until he has signed; he frees what a colleague has claimed. */
const ofHead = { head: naming, supervisor: above } as const;
const freeing = { head: [...naming, 'ReleaseTask'], supervisor: above, administrator: keeper } as const;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  PROPOSED: open({ ...ofHead, machine: ['TellProposal', 'AcknowledgeLeaving'] }),
  PROPOSAL_UNSENT: open({ ...freeing, registrar: [...claim, 'HandOverProposal', 'PostProposal'] }),
  PROPOSAL_ON_ITS_WAY: open(ofHead),
  ANSWER_AWAITED: open({ ...ofHead, recipient: [...see, 'AnswerProposal'], operator: ['AnswerProposal'] }),
  HEARING_AWAITED: open({ ...freeing, executor: [...claim, 'RecordHearing'] }),
  UNDER_EXAMINATION: open({ ...freeing, executor: [...claim, 'DraftAmendment'] }),
  AWAITING_SIGNATURE: open({
    head: [...claim, 'SignDecision', 'ReturnDraft'],
    supervisor: above,
    administrator: keeper,
  }),
  AWAITING_CONFIRMATION: open({
    supervisor: [...above, 'DeclareRecusal', ...claim, 'ConfirmDraft', 'ReturnDraft'],
    administrator: keeper,
  }),
  DECIDED: open({ machine: ['EnforceAmendment', 'DeliverDecision'] }),
  AWAITING_SENDING: open({
    registrar: [...claim, 'HandOverDecision', 'PostDecision'],
    head: ['ReleaseTask'],
    administrator: keeper,
  }),
  REVOCABLE: open({ recipient: [...see, 'RevokeLeaving'], operator: ['RevokeLeaving'], machine: ['EnforceAmendment'] }),
  AWAITING_FORCE: open({ registrar: ['SuspendAmendment'], machine: ['EnforceAmendment', 'SuspendAmendment'] }),
  SUSPENDED: open({
    registrar: ['SuspendAmendment', 'ResumeAmendment'],
    head: ['ResumeAmendment'],
    machine: ['EnforceAmendment', 'SuspendAmendment', 'ResumeAmendment'],
  }),
  IN_FORCE: open({ registrar: ['SuspendAmendment'], machine: ['SuspendAmendment'] }),
  FINAL: ended,
  NOT_AMENDED: ended,
} as const satisfies Record<AmendmentStatus, RowOf<Action>>;

type Fact = (file: Amendment, actor: Actor, action: string) => Objection | undefined;

const ownProvider: Fact = ({ entry }, actor) =>
  isStaff(actor) && actor.organisation === entry.provider ? undefined : 'OTHER_ORGANISATION';

/** Does the open task lie in his own office: of the provider, or above it where a supervisor confirms? */
const keepsTask = ({ task }: Amendment, actor: Actor): boolean =>
  isStaff(actor) && actor.organisation === task?.organisation;

/** What each kind of actor must be to this amendment, whatever its status. */
const relations: Partial<Record<ActorKind, Fact>> = {
  recipient: ({ subject }, actor) => ofSubject(subject, actor),
  registrar: ownProvider,
  head: (file, actor, action) =>
    isStaff(actor) && file.actingHead?.staff === actor.staff ? undefined : ownProvider(file, actor, action),
  administrator: (file, actor, action) => {
    const stranger = keepsTask(file, actor) ? undefined : ownProvider(file, actor, action);
    if (action === 'ReleaseTask' && file.task && !keepsTask(file, actor)) return 'OTHER_ORGANISATION';
    if (stranger || action === 'SeeTask' || action === 'ReleaseTask') return stranger;
    return file.lacksHead || escalationOf(file)?.to === 'administrator' ? undefined : 'NOT_PUT_BEFORE_YOU';
  },
  supervisor: ({ lacksHead }, _actor, action) =>
    action === 'NameActingHead' && !lacksHead ? 'HEAD_NOT_LACKING' : undefined,
  executor: (file, actor, action) => {
    const stranger = ownProvider(file, actor, action);
    if (stranger || !isStaff(actor)) return stranger;
    const isHis = actor.staff === file.examiner || isProposer(file, actor);
    return isHis || action === 'DeclareRecusal' ? undefined : 'NOT_THE_EXECUTOR';
  },
};

export const relation: Fact = (file, actor, action) => relations[actor.kind]?.(file, actor, action);

type Hand = { readonly by?: string | undefined; readonly person?: string | undefined } | undefined;

/** The same official, under whatever entry of the staff register. */
export const isHand = (hand: Hand, actor: Actor): boolean =>
  hand !== undefined &&
  isStaff(actor) &&
  (hand.by === actor.staff || (hand.person !== undefined && hand.person === actor.person));

export const isProposer = ({ proposed }: Amendment, actor: Actor): boolean => isHand(proposed, actor);

/** What decides it; whoever proposed neither examines nor signs, and whoever drafted or confirmed does not sign. */
const deciding: readonly string[] = [
  'RecordHearing',
  'DraftAmendment',
  'ConfirmDraft',
  'SignDecision',
] satisfies Action[];
const judging: readonly string[] = ['ConfirmDraft', 'SignDecision'] satisfies Action[];

type FactNow = (file: Amendment, actor: Actor, action: string, now?: Instant) => Objection | undefined;

/** Whatever an operator does in it rests on his word that its person stands before him, so a closed desk does none of it (X113). */
export const conflict: FactNow = (file, actor, action, now) => {
  if (isClosedTo(actor, now)) return 'CENTRE_CLOSED';
  if (deciding.includes(action) && isProposer(file, actor)) return 'PROPOSER_DOES_NOT_DECIDE';
  if (judging.includes(action) && isHand(file.draft, actor)) return 'DRAFTER_DOES_NOT_SIGN';
  if (action === 'SignDecision' && isHand(file.confirmed, actor)) return 'CONFIRMER_DOES_NOT_SIGN';
  return maySuspend(file, action, actor.kind === 'machine') ? undefined : 'NOT_IN_THIS_STATUS';
};
