import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { type Actor, isStaff } from '../../actor.ts';
import type { CommandOf } from '../command.ts';

/** APPK 67: an official recuses himself; the head, or who stands in for him, a colleague of the same organisation. */
export function recusalFault(
  { staff, official }: Pick<CommandOf<'DeclareRecusal'>, 'staff' | 'official'>,
  actor: Actor,
): Refusal | undefined {
  if (!isStaff(actor)) return refusal('FORBIDDEN', { paragraph: '67' });
  if (staff === actor.staff) return undefined;
  if (actor.kind !== 'head') return refusal('FORBIDDEN');
  return official?.id === staff && official.organisation === actor.organisation ? undefined : refusal('STAFF_UNKNOWN');
}
