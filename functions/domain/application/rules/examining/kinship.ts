import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { words } from '#domain/words.ts';
import type { Actor } from '../../../actor.ts';
import type { Application } from '../../application.ts';

const notNamed = words(
  'Бұл қызметкер өтініш нысанында отбасы мүшесі ретінде көрсетілмеген: officialsInForm тізімінен таңдаңыз',
  'Этот работник не указан в форме как член семьи: выберите из officialsInForm',
  'This official does not stand in the form as a member of the family: choose from officialsInForm',
);

interface Refuting {
  readonly staff: string;
  readonly official: StaffMember | undefined;
}

/**
 * APPK 67, X81: that an official named in a form is no relative is found by who would decide on his recusal: the head of a
 * subordinate of his, the supervisor of anybody, heads too. Whoever is recused, by the same form or otherwise, finds nothing.
 */
export function kinshipFault(
  { provider, family = [] }: Application,
  { staff, official }: Refuting,
  actor: Actor,
): Refusal | undefined {
  if (official?.id !== staff) return refusal('STAFF_UNKNOWN');
  if (actor.kind === 'head' && official.organisation !== provider) return refusal('STAFF_UNKNOWN');
  if (actor.kind === 'head' && official.role === 'head') return refusal('FORBIDDEN', { paragraph: 'APPK 67' });
  if (!(family as readonly string[]).includes(official.person))
    return fieldsWrong('X81', { field: 'staff', problem: 'NOT_IN_THE_FORM', cure: notNamed });
  return undefined;
}
