import { type Actor, isStaff } from '../../actor.ts';

/** The entry of whoever acts for an office. */
export function staffOf(actor: Actor): string {
  if (!isStaff(actor)) throw new Error('only staff draft and sign');
  return actor.staff;
}
