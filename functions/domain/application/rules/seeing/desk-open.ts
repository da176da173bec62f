import type { Actor } from '#domain/actor.ts';
import { isClosedTo } from '#domain/file/desk-hours.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { isOpenAt } from '#domain/time/office-time.ts';
import type { Application } from '../../application.ts';
import { isMetAtHome } from './met-at-home.ts';
import { receptionOf } from './reception.ts';

/** What an operator does on his word that somebody stands before him. */
const withWhoCame: readonly string[] = [
  'RefusePackage',
  'HandPackage',
  'ReceivePerson',
  'NameRepresentative',
  'AttachDocument',
  'ChangeContacts',
  'WithdrawRequest',
  'LeaveQueue',
  'HandOverResult',
];
const filling = 'AttachDocument';

/**
 * A draft is filled in at any hour; what was taken in paper is entered at any, by the moment of its taking (X60), and at home
 * the hours of the desk keep nobody (X179).
 */
const needsWhoCame = (
  { status, taken, visit }: Pick<Application, 'status' | 'taken' | 'visit'>,
  action: string,
): boolean => withWhoCame.includes(action) && !(status === 'OPENED' && (action === filling || taken || visit));

/** Did he come there that day before the centre closed: called by his ticket, or received by this operator? */
function cameInTime(theCase: Application, actor: Actor, now: Instant): boolean {
  const { ticket, centre } = theCase;
  const isCalled =
    ticket !== undefined &&
    actor.kind === 'operator' &&
    actor.organisation === centre &&
    localDate(ticket.calledAt) === localDate(now) &&
    isOpenAt('corporation', ticket.calledAt);
  return isCalled || receptionOf(theCase, actor, now) !== undefined;
}

/** No act is done for whoever came at a centre that was closed to him (X113). */
export function whileClosed(
  theCase: Application,
  actor: Actor,
  action: string,
  now: Instant | undefined,
): 'CENTRE_CLOSED' | undefined {
  if (now === undefined || !isClosedTo(actor, now) || !needsWhoCame(theCase, action)) return undefined;
  return cameInTime(theCase, actor, now) || isMetAtHome(theCase, actor, action, now) ? undefined : 'CENTRE_CLOSED';
}
