import { isNamedAsFamily } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { words } from '#domain/words.ts';
import type { Actor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

const notNamed = words(
  'Бұл қызметкер өтініш нысанында отбасы мүшесі ретінде көрсетілмеген: officialsInForm тізімінен таңдаңыз',
  'Этот работник не указан в форме как член семьи: выберите из officialsInForm',
  'This official does not stand in the form as a member of the family: choose from officialsInForm',
);

/** As the form names them, whatever was found of it since: what was found once is found again, and changes nothing. */
const asNamed = (theCase: Application) => rights.persons({ ...theCase, notKin: [] });

interface Refuting {
  readonly staff: string;
  readonly official: StaffMember | undefined;
}

/**
 * APPK 67, X81: that an official named in a form is no relative is found by who would decide on his recusal: the head of a
 * subordinate of his, the supervisor of anybody, heads too. Whoever is recused, by the same form or otherwise, finds nothing.
 */
export function kinshipFault(theCase: Application, { staff, official }: Refuting, actor: Actor): Refusal | undefined {
  if (official?.id !== staff) return refusal('STAFF_UNKNOWN');
  if (actor.kind === 'head' && official.organisation !== theCase.provider) return refusal('STAFF_UNKNOWN');
  if (actor.kind === 'head' && official.role === 'head') return refusal('FORBIDDEN', { paragraph: 'APPK 67' });
  if (!isNamedAsFamily({ persons: asNamed }, theCase, official))
    return fieldsWrong('X81', { field: 'staff', problem: 'NOT_IN_THE_FORM', cure: notNamed });
  return undefined;
}
