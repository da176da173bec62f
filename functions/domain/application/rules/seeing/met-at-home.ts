import { type Actor, isStaff } from '#domain/actor.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Application } from '../../application.ts';

/** What is done at home of a request whose result is brought there. */
const doneAtHome: readonly string[] = ['AttachDocument', 'HandOverResult'];

/**
 * Does this operator finish what he began at home with the result (X263)? He stands there, or enters what he did there, so
 * neither the hours of the desk nor a colleague who has claimed the task keep him; without a moment he is nowhere.
 */
export const isMetAtHome = (
  { status, metAtHome: met }: Pick<Application, 'status' | 'metAtHome'>,
  actor: Actor,
  action: string,
  now: Instant | undefined,
): boolean =>
  met !== undefined &&
  now !== undefined &&
  status === 'READY_FOR_COLLECTION' &&
  doneAtHome.includes(action) &&
  isStaff(actor) &&
  met.staff === actor.staff &&
  now < met.until;
