import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import { isClosedTo } from '../file/desk-hours.ts';
import type { Objection } from '../file/refusal.ts';
import type { Instant } from '../time/instant.ts';
import type { CommandType } from './command.ts';
import type { Offer } from './offer.ts';
import { actsFor, isHand, isOfHand } from './rules/hands.ts';
import type { OfferStatus } from './status.ts';

export type Action = CommandType | FrameCommandType | 'SeeCase' | 'SeeTask';
type Row = Partial<Record<ActorKind, readonly Action[]>>;

const see = ['SeeCase'] as const;
const oversee = ['SeeCase', 'SeeTask'] as const;
const claim = ['ClaimTask', 'ReleaseTask'] as const;
/** Whoever keeps an office may free a task there that somebody has claimed. */
const keeper = [...oversee, 'ReleaseTask'] as const;
/** Where a head may be needed, the supervisor may have to name one (X74). */
const above = [...oversee, 'NameActingHead'] as const;
const watch = { recipient: see, auditor: see, clock: ['ClimbRung', 'ReckonTerms'] } as const;

/** While it is open whoever of the provider works on it may be recused, and the clock and the machine go on with it. */
const open = (row: Row): Row => ({
  ...watch,
  ...row,
  registrar: [...see, 'DeclareRecusal', ...(row.registrar ?? [])],
  executor: [...see, 'DeclareRecusal', ...(row.executor ?? [])],
  head: [...see, 'DeclareRecusal', ...(row.head ?? [])],
  administrator: row.administrator ?? oversee,
  supervisor: row.supervisor ?? oversee,
  machine: ['Hold', 'OpenTask', 'ResumeProcedure', 'CheckStaff', ...(row.machine ?? [])],
});
const ended = (row: Row = {}): Row => ({
  ...watch,
  supervisor: see,
  administrator: see,
  registrar: see,
  executor: see,
  head: see,
  machine: ['ResumeProcedure'],
  ...row,
});
/** Somebody has a task of it: his head frees what he has claimed. */
const freeing = { head: ['ReleaseTask'], administrator: keeper } as const;
/** What was decided falls by a court’s word, whatever has come of it (82). */
const annulling = ['AnnulAllocation'] as const;

/** Registers are asked, and what is being decided about his entry is waited for. */
const checking = ['RecordCheck', 'HoldOffer', 'EndWaiting', 'TellDeath'] as const;
/** Whoever has died is asked nothing any more, however far it has come before it is decided (X238). */
const untilDecided = ['TellDeath'] as const;

/** Its round and its dwelling learn how it ended. */
const settling = ['ResumeProcedure', 'SettleOffer'] as const;

/** Before silence counts, the register is asked whether he lives. */
const silent = [...settling, 'Hold', 'RecordCheck', 'TellDeath'] as const;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  MADE: open({ machine: checking }),
  CHECKED: open({ machine: ['TellOffer', ...untilDecided] }),
  UNSENT: open({
    ...freeing,
    machine: untilDecided,
    registrar: [...claim, 'HandOverOffer', 'PostOffer', 'RecordTry', 'ReportNotReached'],
  }),
  ON_ITS_WAY: open({ machine: untilDecided, registrar: ['RecordDelivery', 'RecordTry', 'ReportNotReached'] }),
  OPEN: open({ machine: untilDecided, recipient: [...see, 'AnswerOffer'], operator: ['AnswerOffer'] }),
  CONSENTED: open({ machine: checking }),
  BEFORE_COMMISSION: open({ ...freeing, machine: untilDecided, executor: [...claim, 'DrawMinutes'] }),
  MINUTES_DRAWN: open({ ...freeing, machine: untilDecided, executor: [...claim, 'SignMinutes', 'ReturnMinutes'] }),
  AWAITING_SIGNATURE: open({
    head: [...claim, 'SignAllocation', 'ReturnMinutes'],
    supervisor: above,
    administrator: keeper,
    machine: untilDecided,
  }),
  DIED: open({ machine: checking }),
  AWAITING_CONTRACT: open({
    registrar: [...claim, 'RecordContract'],
    head: ['ReleaseTask', 'RevokeAllocation', ...annulling],
    administrator: keeper,
    machine: ['SettleOffer'],
  }),
  AWAITING_KEYS: open({
    registrar: [...claim, 'GiveKeys'],
    head: ['ReleaseTask', ...annulling],
    administrator: keeper,
    machine: ['SettleOffer'],
  }),
  GIVEN: ended({ head: [...see, ...annulling] }),
  REFUSED: ended({ machine: settling }),
  LAPSED: ended({ machine: silent }),
  NOT_REACHED: ended({ machine: silent }),
  NOT_PROVIDED: ended({ machine: settling }),
  OVERTAKEN: ended({ machine: settling }),
  REVOKED: ended(),
  ANNULLED: ended(),
} as const satisfies Record<OfferStatus, Row>;

type Fact = (file: Offer, actor: Actor, action: string) => Objection | undefined;

const ownProvider: Fact = ({ provider }, actor) =>
  isStaff(actor) && actor.organisation === provider ? undefined : 'OTHER_ORGANISATION';

/** What each kind of actor must be to this offer, whatever its status. */
const relations: Partial<Record<ActorKind, Fact>> = {
  recipient: ({ subject }, actor) =>
    actor.kind === 'recipient' && actor.person === subject && !actor.provenAlone ? undefined : 'NOT_YOUR_CASE',
  registrar: ownProvider,
  executor: ownProvider,
  administrator: ownProvider,
  head: (file, actor, action) =>
    isStaff(actor) && file.actingHead?.staff === actor.staff ? undefined : ownProvider(file, actor, action),
  supervisor: ({ lacksHead }, _actor, action) =>
    action === 'NameActingHead' && !lacksHead ? 'HEAD_NOT_LACKING' : undefined,
};

export const relation: Fact = (file, actor, action) => relations[actor.kind]?.(file, actor, action);

/** Minutes are the secretary’s to draw and the chair’s to sign; whoever did either does not sign the decision. */
export function conflict(file: Offer, actor: Actor, action: string, now?: Instant): Objection | undefined {
  if (isClosedTo(actor, now)) return 'CENTRE_CLOSED';
  const { chair, secretary, members } = file.commission;
  if (action === 'DrawMinutes' && !actsFor(secretary, actor)) return 'NOT_THE_SECRETARY';
  if (action === 'SignMinutes' && !actsFor(chair, actor)) return 'NOT_THE_CHAIR';
  if (action === 'ReturnMinutes' && actor.kind === 'executor' && !actsFor(chair, actor)) return 'NOT_THE_CHAIR';
  const hasDrawn = isOfHand(file.minutes?.secretary, actor);
  if (action === 'SignMinutes' && hasDrawn) return 'DRAFTER_DOES_NOT_SIGN';
  const hasVoted = [chair, secretary, ...members].some((seat) => isHand(seat, actor));
  if (action === 'SignAllocation' && (hasVoted || hasDrawn || isOfHand(file.minutes?.chair, actor)))
    return 'DRAFTER_DOES_NOT_SIGN';
  return action === 'RevokeAllocation' && !file.contractLapsed ? 'NOT_IN_THIS_STATUS' : undefined;
}
