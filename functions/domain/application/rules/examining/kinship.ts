import { isNamedAsFamily, isRecused } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { absentUntil, actorsOf, type StaffMember } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
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
  /** of the oblast, where an administrator of it finds */
  readonly members?: readonly StaffMember[] | undefined;
}

/** Is a supervisor left, and not away, who is not recused himself? */
const isSupervised = (theCase: Application, members: readonly StaffMember[], today: PlainDate): boolean =>
  members
    .filter((member) => absentUntil(member, today) === undefined)
    .flatMap((member) => actorsOf(member, today))
    .some((actor) => actor.kind === 'supervisor' && !isRecused(rights, theCase, actor));

/**
 * Where the form names whoever could find it, too, the oblast's administrators do: else one who writes heads and supervisor
 * into a form would take it from everybody. While a supervisor is left, they are told what they would be told of no file.
 */
export function kinshipFaultAbove(theCase: Application, asked: Refuting, today: PlainDate): Refusal | undefined {
  if (isSupervised(theCase, asked.members ?? [], today)) return refusal('FORBIDDEN');
  const fault = namingFault(theCase, asked);
  return fault && { ...fault, isProven: true };
}

function namingFault(theCase: Application, { staff, official }: Refuting): Refusal | undefined {
  if (official?.id !== staff) return refusal('STAFF_UNKNOWN');
  if (isNamedAsFamily({ persons: asNamed }, theCase, official)) return undefined;
  return fieldsWrong('X81', { field: 'staff', problem: 'NOT_IN_THE_FORM', cure: notNamed });
}

/**
 * APPK 67, X81: that an official named in a form is no relative is found by who would decide on his recusal: the head of a
 * subordinate of his, the supervisor of anybody, heads too. Whoever is recused, by the same form or otherwise, finds nothing.
 */
export function kinshipFault(theCase: Application, asked: Refuting, actor: Actor): Refusal | undefined {
  const { staff, official } = asked;
  if (official?.id !== staff) return refusal('STAFF_UNKNOWN');
  if (actor.kind === 'head' && official.organisation !== theCase.provider) return refusal('STAFF_UNKNOWN');
  if (actor.kind === 'head' && official.role === 'head') return refusal('FORBIDDEN', { paragraph: 'APPK 67' });
  return namingFault(theCase, asked);
}
