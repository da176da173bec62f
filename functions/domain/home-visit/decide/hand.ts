import { type Actor, isStaff } from '#domain/actor.ts';

/** Whoever of the staff did it, as an event keeps him. */
export function handOf(actor: Actor): { by: string } {
  if (!isStaff(actor)) throw new Error('only staff make a visit');
  return { by: actor.staff };
}

/** The same where the person himself may have done it, of whom nothing is kept beside the journal’s actor. */
export const handOrOwn = (actor: Actor): { by?: string } => (isStaff(actor) ? { by: actor.staff } : {});
