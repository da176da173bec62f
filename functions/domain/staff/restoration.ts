// Who gives an office back its administrator when the last one is gone, and who lets go of one who cannot or must not go on:
// above it, and never one person alone (X80, X91).
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import { absentUntil, actorsOf, firstSeatsOf, isServing, oblast, type StaffMember } from './staff.ts';

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
  return isKept(members, today) ? 'ADMINISTRATOR_THERE' : undefined;
}

/** Is somebody there who keeps the office, and not away? */
const isKept = (members: readonly StaffMember[], today: PlainDate): boolean =>
  actAs(
    members.filter((member) => absentUntil(member, today) === undefined),
    ['administrator'],
    today,
  ) > 0;

const onlyFromAbove = words(
  'Себебі өзге ұйымның әкімшісі туралы ғана жазылады: бұл жолды алып тастаңыз',
  'Причина пишется только об администраторе другой организации: уберите это поле',
  'A reason is given only of another office’s administrator: leave it out',
);

interface Letting {
  readonly member: StaffMember;
  /** of his office */
  readonly members: readonly StaffMember[];
  readonly reason: string | undefined;
}

/** How somebody ends a service or tells an absence: as his office's keeper, or from above it, where it takes another of the oblast. */
export function lettingGo(
  { member, members, reason }: Letting,
  by: StaffActor,
  today: PlainDate,
): Result<'keeper' | 'above', Refusal | 'STAFF_UNKNOWN' | 'ADMINISTRATOR_THERE'> {
  if (!isRestoration(member.organisation, by)) {
    const wrong = { field: 'reason', problem: 'NOT_ASKED', cure: onlyFromAbove };
    return reason === undefined ? ok('keeper') : refused(fieldsWrong('X91', wrong));
  }
  if (by.organisation !== oblast || !restorers.includes(by.kind) || member.role !== 'administrator')
    return refused('STAFF_UNKNOWN');
  const others = members.filter(({ id }) => id !== member.id);
  if (isKept(others, today)) return refused('ADMINISTRATOR_THERE');
  return reason === undefined ? refused(refusal('REASON_MISSING', { paragraph: 'X91' })) : ok('above');
}

/** Whom of an office's people somebody is shown: who keeps or heads it all of them, the oblast those who keep it. */
export function membersShown(
  organisation: string,
  members: readonly StaffMember[],
  by: StaffActor,
): Result<readonly StaffMember[], Refusal> {
  if (by.organisation === organisation && by.kind !== 'supervisor') return ok(members);
  if (by.organisation !== oblast || !restorers.includes(by.kind)) return refused(refusal('FORBIDDEN'));
  return ok(members.filter(({ role }) => role === 'administrator'));
}

/**
 * May whoever deployed it make one of an organisation's first administrators? Whoever entered those who are or were there:
 * an office of one who was is given another by two of the oblast.
 */
export function lacksFirst(organisation: string, members: readonly StaffMember[], today: PlainDate): boolean {
  const ever = members.filter(({ role }) => role === 'administrator').length;
  return ever < firstSeatsOf(organisation) || lacksTwo(organisation, members, today);
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
