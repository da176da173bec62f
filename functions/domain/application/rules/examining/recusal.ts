import { isRecused } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { type Actor, isStaff } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import type { CommandOf } from '../../command.ts';
import { rights } from '../../rights.ts';

/**
 * APPK 67: an official recuses himself; the head, or who stands in for him, a colleague of the same organisation, unless
 * the head is recused from the case himself.
 */
export function recusalFault(
  theCase: Application,
  { staff, official }: Pick<CommandOf<'DeclareRecusal'>, 'staff' | 'official'>,
  actor: Actor,
): Refusal | undefined {
  if (!isStaff(actor)) return refusal('FORBIDDEN', { paragraph: '67' });
  if (staff === actor.staff) return undefined;
  if (actor.kind !== 'head') return refusal('FORBIDDEN');
  if (isRecused(rights, theCase, actor)) return refusal('RECUSED', { paragraph: '67' });
  return official?.id === staff && official.organisation === theCase.provider ? undefined : refusal('STAFF_UNKNOWN');
}
