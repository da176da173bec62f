import { barTo } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Actor } from '../../actor.ts';
import type { Application } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { rights } from '../rights.ts';
import { isRefilable, isSameRecipient } from './refiling.ts';

type Opening = Pick<CommandOf<'OpenRequest'>, 'channel' | 'applicant' | 'centre' | 'ticket'> & {
  readonly refiling?: { readonly ended: Application };
};

/** A recipient opens on the portal for himself, an operator at the desk of his own centre for who was called (8.1, 10.5). */
export function openingFault(opening: Opening, actor: Actor, now: Instant): Refusal | undefined {
  const { channel, applicant, centre, refiling } = opening;
  if (channel === 'portal' && !(actor.kind === 'recipient' && actor.person === applicant)) return refusal('FORBIDDEN');
  if (channel === 'corporation' && !(actor.kind === 'operator' && actor.organisation === centre))
    return refusal('FORBIDDEN');
  const foreign = refiling && refilingFault(opening, refiling.ended, actor);
  return foreign ?? (channel === 'corporation' ? ticketFault(opening, now) : undefined);
}

/** The ticket is called after it is taken, and before the request is opened (8.1, X23). */
function ticketFault({ ticket }: Opening, now: Instant): Refusal | undefined {
  if (!ticket) return fieldsWrong('10.5', { field: 'ticket', problem: 'MISSING' });
  if (ticket.calledAt < ticket.takenAt)
    return fieldsWrong('10.5', { field: 'ticket.calledAt', problem: 'BEFORE_TAKEN' });
  return ticket.calledAt > now ? fieldsWrong('10.5', { field: 'ticket.calledAt', problem: 'IN_FUTURE' }) : undefined;
}

/** What ended without a decision may be filed again by the same recipient; of another's case there is none (X7, X41). */
function refilingFault({ channel, applicant }: Opening, ended: Application, actor: Actor): Refusal | undefined {
  const unseen = barTo(rights, ended, { actor, action: 'SeeCase' });
  if (unseen) return unseen;
  const notRefilable = refusal('NOT_REFILABLE', { paragraph: 'X41' });
  if (!isRefilable(ended)) return notRefilable;
  if (isSameRecipient(ended, applicant)) return undefined;
  return channel === 'portal' ? notRefilable : fieldsWrong('10.5', { field: 'iin', problem: 'OTHER_PERSON' });
}
