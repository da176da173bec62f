import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import { isClosedTo } from '../file/desk-hours.ts';
import type { Objection } from '../file/refusal.ts';
import { above, claim, keeper, type RowOf, rowsOf, see } from '../file/rows.ts';
import { escalationOf } from '../file/terms/oversight.ts';
import type { Instant } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import type { CommandType } from './command.ts';
import type { Complaint } from './complaint.ts';
import { isDependent, isHand, isOfHim } from './rules/hands.ts';
import { officeOf, roleOf } from './rules/offices.ts';
import type { ComplaintStatus } from './status.ts';

/** SeeTask: only the line of its open task in the list of an office. */
export type Action = CommandType | FrameCommandType | 'SeeCase' | 'SeeTask';

const { open, ended: over } = rowsOf<Action>([
  'registrar',
  'executor',
  'head',
  'operator',
  'branchHead',
  'qualityController',
]);
const ended = over();

const withdrawn = { recipient: [...see, 'WithdrawComplaint'] } as const;
/** Until the answer is drafted its person brings what shows that he is right; where it was taken, whoever took it does for him (X187). */
const bringing = { recipient: [...see, 'WithdrawComplaint', 'AttachDocument'] } as const;
const attaching = ['AttachDocument'] as const;
const naming = [...claim, 'NameReviewer', 'PassOn'] as const;
const renaming = ['NameReviewer', 'ReleaseTask'] as const;
const reviewing = [...claim, 'DraftAnswer'] as const;
const signing = [...claim, 'SignAnswer', 'ReturnDraft'] as const;
const sending = [...claim, 'HandOverAnswer', 'PostAnswer'] as const;
const fulfilling = [...claim, 'RecordFulfilment'] as const;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  AWAITING_REVIEWER: open({
    ...bringing,
    registrar: ['PassOn', ...attaching],
    operator: attaching,
    head: [...naming, 'ConcedeComplaint', 'PassUp'],
    branchHead: naming,
    qualityController: naming,
    supervisor: above,
    administrator: keeper,
  }),
  UNDER_REVIEW: open({
    ...bringing,
    registrar: attaching,
    head: renaming,
    executor: reviewing,
    branchHead: renaming,
    operator: [...reviewing, ...attaching],
    qualityController: [...reviewing, 'NameReviewer'],
    supervisor: above,
    administrator: keeper,
  }),
  AWAITING_SIGNATURE: open({
    ...withdrawn,
    head: signing,
    branchHead: signing,
    qualityController: signing,
    supervisor: above,
    administrator: keeper,
  }),
  DECIDED: open({ machine: ['DeliverAnswer'] }),
  AWAITING_SENDING: open({
    registrar: sending,
    operator: sending,
    qualityController: sending,
    head: ['ReleaseTask'],
    administrator: keeper,
  }),
  ON_ITS_WAY: open({}),
  TOLD: open({ machine: ['CarryOutAnswer'] }),
  AWAITING_FULFILMENT: open({
    head: fulfilling,
    branchHead: fulfilling,
    supervisor: above,
    administrator: keeper,
  }),
  ANSWERED: ended,
  PASSED_ON: ended,
  NOT_CONSIDERED: ended,
  WITHDRAWN: ended,
} as const satisfies Record<ComplaintStatus, RowOf<Action>>;

type Fact = (file: Complaint, actor: Actor, action: string) => Objection | undefined;

const ownOffice: Fact = (file, actor) =>
  isStaff(actor) && actor.organisation === officeOf(file, actor.kind) ? undefined : 'OTHER_ORGANISATION';

/** Does the open task lie in his own office? */
const keepsTask = ({ task }: Complaint, actor: Actor): boolean =>
  isStaff(actor) && actor.organisation === task?.organisation;

/** At a desk, whoever took it there. */
const isTaker = ({ centre, takenBy }: Complaint, actor: Actor): boolean =>
  isStaff(actor) && centre === actor.organisation && takenBy?.by === actor.staff;

/** Whoever reviews it, or sends it from his desk; a colleague recuses himself and sees nothing. */
const worker: Fact = (file, actor, action) => {
  if (action === 'AttachDocument') return isTaker(file, actor) ? undefined : 'NOT_THE_EXECUTOR';
  const stranger = ownOffice(file, actor, action);
  if (stranger || !isStaff(actor)) return stranger;
  const sends = file.status === 'AWAITING_SENDING' && roleOf(file, 'sender') === actor.kind;
  return actor.staff === file.reviewer || sends || action === 'DeclareRecusal' ? undefined : 'NOT_THE_EXECUTOR';
};

/** What each kind of actor must be to this complaint, whatever its status. */
const relations: Partial<Record<ActorKind, Fact>> = {
  recipient: ({ complainant }, actor) =>
    actor.kind === 'recipient' && actor.person === complainant && !actor.provenAlone ? undefined : 'NOT_YOUR_CASE',
  registrar: (file, actor, action) =>
    ownOffice(file, actor, action) ??
    (action === 'AttachDocument' && file.channel !== 'post' ? 'NOT_IN_THIS_STATUS' : undefined),
  branchHead: ownOffice,
  head: (file, actor, action) =>
    isStaff(actor) && file.actingHead?.staff === actor.staff ? undefined : ownOffice(file, actor, action),
  administrator: (file, actor, action) => {
    const stranger = keepsTask(file, actor) ? undefined : ownOffice(file, actor, action);
    if (action === 'ReleaseTask' && file.task && !keepsTask(file, actor)) return 'OTHER_ORGANISATION';
    if (stranger || action === 'SeeTask' || action === 'ReleaseTask') return stranger;
    return file.lacksHead || escalationOf(file)?.to === 'administrator' ? undefined : 'NOT_PUT_BEFORE_YOU';
  },
  supervisor: ({ lacksHead }, _actor, action) =>
    action === 'NameActingHead' && !lacksHead ? 'HEAD_NOT_LACKING' : undefined,
  executor: worker,
  operator: worker,
  qualityController: (file, actor, action) =>
    file.level === 'second' ? ownOffice(file, actor, action) : 'NOT_PUT_BEFORE_YOU',
};

export const relation: Fact = (file, actor, action) => relations[actor.kind]?.(file, actor, action);

/** To whose part each act belongs: once it has gone above, nobody below has it. */
const partsOf: Partial<Record<string, readonly Parameters<typeof roleOf>[1][]>> = {
  NameReviewer: ['addressee'],
  ConcedeComplaint: ['addressee'],
  PassUp: ['addressee'],
  PassOn: ['addressee', 'sender'],
  DraftAnswer: ['reviewer'],
  SignAnswer: ['addressee'],
  ReturnDraft: ['addressee'],
  HandOverAnswer: ['sender'],
  PostAnswer: ['sender'],
  RecordFulfilment: ['debtor'],
} satisfies Partial<Record<Action, readonly Parameters<typeof roleOf>[1][]>>;

/** What decides it: that another body is competent ends it here as any answer does. */
const deciding: readonly string[] = [
  'NameReviewer',
  'PassOn',
  'DraftAnswer',
  'SignAnswer',
  'ReturnDraft',
] satisfies Action[];
/** What is done with the open task itself. */
const onTask: readonly string[] = ['ClaimTask', 'ReleaseTask'] satisfies Action[];
/** What is left to the head whose own paper it is (APPK 91). */
const ofHisOwn: readonly string[] = ['ConcedeComplaint', 'PassUp'] satisfies Action[];

type FactNow = (file: Complaint, actor: Actor, action: string, now?: Instant) => Objection | undefined;

/** Does the task lie above, and he serves below? Whoever keeps the office in which it lies frees it there. */
const isBelow = ({ level, task }: Complaint, { kind }: Actor): boolean =>
  level === 'second' && task !== undefined && task.role !== kind && kind !== 'administrator';

/** Nobody decides about himself, nor whom he chose; whoever drafted does not sign, but where a head undoes what he signed; another who heads the office then decides as ever. */
export const conflict: FactNow = (file, actor, action, now) => {
  if (isClosedTo(actor, now)) return 'CENTRE_CLOSED';
  const isDayOver = now !== undefined && localDate(now) !== localDate(file.openedAt);
  if (action === 'AttachDocument' && actor.kind === 'operator' && isDayOver) return 'NOT_IN_THIS_STATUS';
  const parts = partsOf[action];
  if (parts && !parts.some((part) => roleOf(file, part) === actor.kind)) return 'NOT_IN_THIS_STATUS';
  if (onTask.includes(action) && isBelow(file, actor)) return 'NOT_IN_THIS_STATUS';
  if (ofHisOwn.includes(action))
    return actor.kind === 'head' && isOfHim(file, actor) ? undefined : 'NOT_IN_THIS_STATUS';
  if (file.isConceded && action === 'SignAnswer' && isOfHim(file, actor)) return undefined;
  if (deciding.includes(action) && isStaff(actor) && isDependent(file, actor)) return 'COMPLAINED_OF_HIMSELF';
  return action === 'SignAnswer' && isHand(file.draft, actor) ? 'DRAFTER_DOES_NOT_SIGN' : undefined;
};
