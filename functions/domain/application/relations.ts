import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { Objection } from '../file/refusal.ts';
import { escalationOf } from '../file/terms/oversight.ts';
import { oblast } from '../staff/staff.ts';
import type { Instant } from '../time/instant.ts';
import { leaving } from './allowed-actions.ts';
import type { Application } from './application.ts';
import { awaited } from './rules/examining/asked-document.ts';
import { isOutOfTurn, isOwnDraft } from './rules/examining/correcting.ts';
import { evidenceOf, hasEntry } from './rules/filing/brought.ts';
import { isFixedByTwo } from './rules/filing/draft-kept.ts';
import { whileClosed } from './rules/seeing/desk-open.ts';
import { isAtFirstSight, isDoneAtAnyDesk, isForPurpose, receptionOf } from './rules/seeing/reception.ts';
import type { ApplicationStatus } from './status.ts';

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
