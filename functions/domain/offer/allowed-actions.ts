import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import { isClosedTo } from '../file/desk-hours.ts';
import type { Objection } from '../file/refusal.ts';
import { above, claim, keeper, ofSubject, type RowOf, rowsOf, see } from '../file/rows.ts';
import type { Instant } from '../time/instant.ts';
import type { CommandType } from './command.ts';
import type { Offer } from './offer.ts';
import { actsFor, isHand, isOfHand } from './rules/hands.ts';
import { hasEnded, type OfferStatus } from './status.ts';

export type Action = CommandType | FrameCommandType | 'SeeCase' | 'SeeTask';

const { open, ended: over } = rowsOf<Action>(['registrar', 'executor', 'head']);
/** The keeper of the office sees how it ended, too. */
const ended = (row: RowOf<Action> = {}) => over({ administrator: see, ...row });
/** Somebody has a task of it: his head frees what he has claimed. */
const freeing = { head: ['ReleaseTask'], administrator: keeper } as const;
/** What was decided falls by a court’s word, whatever has come of it (82). */
const annulling = ['AnnulAllocation'] as const;

/** Registers are asked, and what is being decided about his entry is waited for. */
const checking = ['RecordCheck', 'HoldOffer', 'EndWaiting', 'TellDeath', 'LoseDwelling', 'TakeCommission'] as const;
/** Who sits is asked of its round until it is decided (X239). */
const seated = ['TakeCommission'] as const;
/** Whoever has died is asked nothing any more, nor anybody about what is withdrawn, however far it has come before it is decided (X238, X268). */
const untilDecided = ['TellDeath', 'LoseDwelling', ...seated] as const;

/** Whoever has it in his hands answers it: that shows that it reached him, whenever its receipt comes back (X245). */
const answering = { recipient: [...see, 'AnswerOffer'], operator: ['AnswerOffer'] } as const;

/** Its round and its dwelling learn how it ended. */
const settling = ['ResumeProcedure', 'SettleOffer'] as const;

/** Before silence counts, the register is asked whether he lives. */
const silent = [...settling, 'Hold', 'RecordCheck', 'TellDeath', 'LoseDwelling'] as const;

/** What is written as it ends, to whoever has no cabinet, is posted after that (X294). */
const posting = { registrar: [...see, 'PostOffer'] } as const;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  MADE: open({ machine: checking }),
  CHECKED: open({ machine: ['TellOffer', ...untilDecided] }),
  UNSENT: open({
    ...freeing,
    machine: untilDecided,
    registrar: [...claim, 'HandOverOffer', 'PostOffer', 'RecordTry', 'ReportNotReached'],
  }),
  ON_ITS_WAY: open({
    ...answering,
    machine: untilDecided,
    registrar: ['RecordDelivery', 'RecordTry', 'ReportNotReached'],
    head: ['RecordDelivery'],
  }),
  OPEN: open({ ...answering, machine: untilDecided, registrar: ['RecordDelivery'] }),
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
  LAPSED: ended({ machine: silent, registrar: [...see, 'RecordDelivery'] }),
  NOT_SILENT: ended({ machine: settling }),
  NOT_REACHED: ended({ ...posting, machine: silent }),
  NOT_PROVIDED: ended({ ...posting, machine: settling }),
  OVERTAKEN: ended({ ...posting, machine: settling }),
  REVOKED: ended(posting),
  ANNULLED: ended(posting),
} as const satisfies Record<OfferStatus, RowOf<Action>>;

type Fact = (file: Offer, actor: Actor, action: string) => Objection | undefined;

const ownProvider: Fact = ({ provider }, actor) =>
  isStaff(actor) && actor.organisation === provider ? undefined : 'OTHER_ORGANISATION';

/** What each kind of actor must be to this offer, whatever its status. */
const relations: Partial<Record<ActorKind, Fact>> = {
  recipient: ({ subject }, actor) => ofSubject(subject, actor),
  registrar: ownProvider,
  executor: ownProvider,
  administrator: ownProvider,
  head: (file, actor, action) =>
    isStaff(actor) && file.actingHead?.staff === actor.staff ? undefined : ownProvider(file, actor, action),
  supervisor: ({ lacksHead }, _actor, action) =>
    action === 'NameActingHead' && !lacksHead ? 'HEAD_NOT_LACKING' : undefined,
};

export const relation: Fact = (file, actor, action) => relations[actor.kind]?.(file, actor, action);

/** What went by post: once it is said on which day it was had, a later one is shown; elsewhere the day is its commit’s. */
const canBeProven = ({ status, told }: Offer): boolean => status === 'ON_ITS_WAY' || told?.how === 'post';

/**
 * Minutes are the secretary’s to draw and the chair’s to sign; whoever did either does not sign the decision. Whoever posted a letter
 * does not say that it was had, from which silence is counted (X284).
 */
export function conflict(file: Offer, actor: Actor, action: string, now?: Instant): Objection | undefined {
  if (isClosedTo(actor, now)) return 'CENTRE_CLOSED';
  const { chair, secretary, members } = file.commission;
  if (action === 'DrawMinutes' && !actsFor(secretary, actor)) return 'NOT_THE_SECRETARY';
  if (action === 'SignMinutes' && !actsFor(chair, actor)) return 'NOT_THE_CHAIR';
  if (action === 'ReturnMinutes' && actor.kind === 'executor' && !actsFor(chair, actor)) return 'NOT_THE_CHAIR';
  if (action === 'PostOffer' && hasEnded(file.status) && !file.toPost) return 'NOT_IN_THIS_STATUS';
  if (action === 'RecordDelivery' && !canBeProven(file)) return 'NOT_IN_THIS_STATUS';
  if (action === 'RecordDelivery' && !file.told && isOfHand(file.posted, actor)) return 'SENDER_DOES_NOT_PROVE';
  const hasDrawn = isOfHand(file.minutes?.secretary, actor);
  if (action === 'SignMinutes' && hasDrawn) return 'DRAFTER_DOES_NOT_SIGN';
  const { votes = [], left = [] } = file.minutes ?? {};
  const hasVoted = [chair, secretary, ...members, ...votes, ...left].some((seat) => isHand(seat, actor));
  if (action === 'SignAllocation' && (hasVoted || hasDrawn || isOfHand(file.minutes?.chair, actor)))
    return 'DRAFTER_DOES_NOT_SIGN';
  return action === 'RevokeAllocation' && !file.contractLapsed ? 'NOT_IN_THIS_STATUS' : undefined;
}
