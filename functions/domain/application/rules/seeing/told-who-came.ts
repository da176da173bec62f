import type { StaffActor } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { type PowerToday, powerTodayFault } from '#domain/file/papers/power-today.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';
import { hasDied } from './death.ts';
import { type Present, presenceFault } from './presence.ts';

/** Who came without a number, before whom, and, of who is not named in the request yet, what the notary register has of his power. */
export interface Coming {
  readonly present: Present;
  readonly brought?: PowerToday | undefined;
  readonly actor: StaffActor;
  readonly now: Instant;
}

/** Of which requests an operator may hear at all when two have seen the person: those whose person he may receive. */
export const mayHearOf = (theCase: Application, { actor, now }: Pick<Coming, 'actor' | 'now'>): boolean =>
  mayAct(rights, theCase, { actor, action: 'ReceivePerson', now }).ok;

/**
 * X93: what a desk hears of a request when whoever came has been seen by two: its line, if he may act on it today, or be
 * named in it by the power that he brings (X87); why not, if he stands named in it; undefined of any other.
 */
export function toldWhoCame(theCase: Application, coming: Coming): 'line' | Refusal | undefined {
  if (!mayHearOf(theCase, coming)) return undefined;
  const { present, brought, actor, now } = coming;
  const fault = presenceFault(theCase, present, { now, paragraph: '8.2' });
  if (!fault) return 'line';
  const mayBeNamed =
    present.by === 'representative' &&
    brought !== undefined &&
    powerTodayFault(brought, now) === undefined &&
    !hasDied(theCase, present.diedOn) &&
    mayAct(rights, theCase, { actor, action: 'NameRepresentative', now }).ok;
  if (mayBeNamed) return 'line';
  return fault.isProven ? fault : undefined;
}
