import { isRecused } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { actorsOf, type StaffMember } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Actor, isStaff, type StaffActor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import type { CommandOf } from '../../command.ts';
import { rights } from '../../rights.ts';

/**
 * APPK 67: an official recuses himself; the head, or who stands in for him, a subordinate of the same organisation, unless
 * the head is recused from the case himself. Nobody recuses a head but that head: whoever did would take his place by it (X70).
 */
export function recusalFault(
  theCase: Application,
  { staff, official }: Pick<CommandOf<'DeclareRecusal'>, 'staff' | 'official'>,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Refusal | undefined {
  if (!isStaff(actor)) return refusal('FORBIDDEN', { paragraph: '67' });
  if (staff === actor.staff) return undefined;
  if (actor.kind !== 'head') return refusal('FORBIDDEN');
  if (isRecused(rights, theCase, actor)) return refusal('RECUSED', { paragraph: '67' });
  if (official?.id !== staff || official.organisation !== theCase.provider) return refusal('STAFF_UNKNOWN');
  return isAbove(theCase, official, { actor, today }) ? refusal('FORBIDDEN', { paragraph: 'APPK 67' }) : undefined;
}

/** A head is above everybody, and who stands in for one above whoever only acts in his place as well. */
function isAbove(
  { provider, actingHead }: Application,
  official: StaffMember,
  { actor, today }: { readonly actor: StaffActor; readonly today: PlainDate },
): boolean {
  if (official.role === 'head') return true;
  const isInHisPlace = actor.standsFor !== undefined || actor.staff === actingHead?.staff;
  const mayBeHead = actorsOf(official, today).some(
    ({ kind, organisation }) => kind === 'head' && organisation === provider,
  );
  return isInHisPlace && mayBeHead;
}
