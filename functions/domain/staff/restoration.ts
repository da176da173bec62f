// Who gives an office back its administrator when the last one is gone: above it, and never one person alone (X80).
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { actorsOf, firstSeatsOf, isServing, oblast, type StaffMember } from './staff.ts';

/** Those of the oblast who may ask it, and who therefore may be missing there in their turn. */
const restorers: readonly StaffRole[] = ['administrator', 'supervisor'];

const actAs = (members: readonly StaffMember[], roles: readonly StaffRole[], today: PlainDate): number =>
  members.filter((member) => actorsOf(member, today).some(({ kind }) => roles.includes(kind))).length;

/** Is this an entry that its keeper makes for another office, or above his own part, and not among his own people? */
export const isRestoration = (organisation: string, by: StaffActor): boolean =>
  by.organisation !== organisation || by.kind !== 'administrator';

interface Restoring {
  readonly role: StaffRole;
  /** of the office that lacks one */
  readonly members: readonly StaffMember[];
}

/**
 * Why an official of the oblast does not enter an administrator for that office: he is none who may, it is another role, or
 * an administrator is there. Undefined: he may ask it, and another person of the oblast confirms it.
 */
export function restorationFault(
  { role, members }: Restoring,
  by: StaffActor,
  today: PlainDate,
): 'STAFF_UNKNOWN' | 'ROLE_NOT_HERE' | 'ADMINISTRATOR_THERE' | undefined {
  if (by.organisation !== oblast || !restorers.includes(by.kind)) return 'STAFF_UNKNOWN';
  if (role !== 'administrator') return 'ROLE_NOT_HERE';
  return actAs(members, ['administrator'], today) > 0 ? 'ADMINISTRATOR_THERE' : undefined;
}

/**
 * Has the oblast lost so many that nobody there could ask and another confirm, so that whoever deployed must help again? An
 * administrator who has yet to sign in counts: he is only to be woken.
 */
export function lacksTwo(organisation: string, members: readonly StaffMember[], today: PlainDate): boolean {
  const isToCome = (member: StaffMember) =>
    member.role === 'administrator' && member.awakened === undefined && isServing(member, today);
  const left = actAs(members, restorers, today) + members.filter(isToCome).length;
  return organisation === oblast && left < firstSeatsOf(oblast);
}
