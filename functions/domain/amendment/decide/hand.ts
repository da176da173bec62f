import { type Actor, isStaff } from '#domain/actor.ts';

/** Whoever did it, as an event keeps him. */
export function handOf(actor: Actor): { by: string; person?: string } {
  if (!isStaff(actor)) throw new Error('only staff propose, draft and sign');
  return { by: actor.staff, ...(actor.person ? { person: actor.person } : {}) };
}
