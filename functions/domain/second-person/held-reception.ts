import type { StaffActor } from '#domain/actor.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { SecondPerson } from './second-person.ts';

/** X93: what two have seen serves whoever asked it, at that centre, on the day on which the second confirmed it, and nobody else. */
export const isHeldReception = (
  { kind, asked, settled }: SecondPerson,
  { staff, organisation }: StaffActor,
  now: Instant,
): boolean =>
  kind === 'reception' &&
  settled?.outcome === 'confirmed' &&
  localDate(settled.at) === localDate(now) &&
  asked.staff === staff &&
  asked.organisation === organisation;
