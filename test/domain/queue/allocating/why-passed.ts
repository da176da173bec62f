import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import type { Round } from '#domain/queue/allocating/round.ts';

/** Why somebody is passed over, written down a second time from arts. 75 and 76 as plainly as they read. */
export function whyNotIn(round: Round, { entry, household }: Candidate, home: Dwelling): string[] {
  const is = round.answers.get(entry)?.is;
  if (is === 'NOT_REACHED') return ['NOT_REACHED'];
  if (is !== undefined) return ['OFFERED_IN_ROUND'];
  const { people, men, women, hasSpouse, unborn, extraRooms, isMobilityImpaired, floorAtMost = 99 } = household;
  const heads = people + unborn;
  const rooms = men && women && !(hasSpouse && people === 2) ? 2 : 1;
  const least = home.rooms === 1 || (home.rooms <= rooms + extraRooms && heads <= home.rooms);
  const tooSmall = home.area < 15 * heads || (extraRooms > 0 && home.rooms < rooms + extraRooms);
  const tooLarge = home.area > 18 * (heads + extraRooms) && !least;
  const tooHigh = home.floor > floorAtMost || (isMobilityImpaired && home.floor > 2);
  const elsewhere =
    (home.locality !== 'Орал' && !household.agreesToOtherLocality) ||
    (!home.isComfortable && !household.agreesToUncomfortable);
  const found = {
    AREA_TOO_SMALL: tooSmall,
    AREA_TOO_LARGE: tooLarge,
    ROOMS_BY_SEX: home.rooms < rooms,
    FLOOR_UNSUITABLE: tooHigh,
    OTHER_LOCALITY: elsewhere,
  };
  return Object.entries(found).flatMap(([reason, holds]) => (holds ? [reason] : []));
}
