import { dwellingNorms } from '#domain/regulation/allocations/dwelling-norms.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { Dwelling } from './dwelling.ts';
import type { Household } from './household.ts';

/** Why a dwelling does not suit a family, with the number that the law asks for and the one that is found. */
export type Finding =
  | {
      readonly reason: 'AREA_TOO_SMALL' | 'AREA_TOO_LARGE';
      readonly of: 'AREA';
      readonly asked: number;
      readonly is: number;
    }
  | {
      readonly reason: 'AREA_TOO_SMALL' | 'ROOMS_BY_SEX';
      readonly of: 'ROOMS';
      readonly asked: number;
      readonly is: number;
    }
  | { readonly reason: 'FLOOR_UNSUITABLE'; readonly of: 'FLOOR'; readonly asked: number; readonly is: number }
  | { readonly reason: 'OTHER_LOCALITY'; readonly of: 'LOCALITY' | 'COMFORT' };

/** A child that is not born yet counts when the pregnancy is over 22 weeks (75). */
const counted = ({ people, unborn }: Household): number => people + unborn;

/** All men in one room and all women in another is what the letter asks at most; two spouses by themselves share one (76). */
const roomsBySex = ({ people, men, women, hasSpouse }: Household): number =>
  men > 0 && women > 0 && !(hasSpouse && people === 2) ? 2 : 1;

const roomsAsked = (household: Household): number => roomsBySex(household) + household.extraRooms;

/** Why this dwelling does not suit this family, whatever else there is; nothing: it suits. */
export function findingsOf(household: Household, dwelling: Dwelling, locality: string): Finding[] {
  return [
    ...tooSmall(household, dwelling),
    ...tooLarge(household, dwelling),
    ...bySex(household, dwelling),
    ...byFloor(household, dwelling),
    ...byPlace(household, dwelling, locality),
  ];
}

function tooSmall(household: Household, { area, rooms }: Dwelling): Finding[] {
  const asked = counted(household) * dwellingNorms.areaLeast.is;
  if (area < asked) return [{ reason: 'AREA_TOO_SMALL', of: 'AREA', asked, is: area }];
  const needed = roomsAsked(household);
  return household.extraRooms > 0 && rooms < needed
    ? [{ reason: 'AREA_TOO_SMALL', of: 'ROOMS', asked: needed, is: rooms }]
    : [];
}

/** Not less than one room: the limit from above bars nobody from that, nor from as many rooms as there must be for so few. */
function tooLarge(household: Household, { area, rooms }: Dwelling): Finding[] {
  const asked = (counted(household) + household.extraRooms) * dwellingNorms.areaMost.is;
  const isLeast = rooms === 1 || (rooms <= roomsAsked(household) && counted(household) <= rooms);
  return area > asked && !isLeast ? [{ reason: 'AREA_TOO_LARGE', of: 'AREA', asked, is: area }] : [];
}

function bySex(household: Household, { rooms }: Dwelling): Finding[] {
  const asked = roomsBySex(household);
  return rooms < asked ? [{ reason: 'ROOMS_BY_SEX', of: 'ROOMS', asked, is: rooms }] : [];
}

function byFloor({ isMobilityImpaired, floorAtMost }: Household, { floor }: Dwelling): Finding[] {
  const byHealth = isMobilityImpaired ? dwellingNorms.floorMobility.is : Number.POSITIVE_INFINITY;
  const asked = Math.min(byHealth, floorAtMost ?? Number.POSITIVE_INFINITY);
  return floor > asked ? [{ reason: 'FLOOR_UNSUITABLE', of: 'FLOOR', asked, is: floor }] : [];
}

function byPlace(household: Household, { locality, isComfortable }: Dwelling, ofRound: string): Finding[] {
  const isThere = locality === (household.locality ?? ofRound) || household.agreesToOtherLocality;
  return [
    ...(isThere ? [] : [{ reason: 'OTHER_LOCALITY' as const, of: 'LOCALITY' as const }]),
    ...(isComfortable || household.agreesToUncomfortable
      ? []
      : [{ reason: 'OTHER_LOCALITY' as const, of: 'COMFORT' as const }]),
  ];
}

/** Nobody is passed over by what he said of his family longer ago, or of a child that is due no more: he is asked first. */
export const isStale = (
  { confirmedOn, isExpectationOver }: Pick<Household, 'confirmedOn' | 'isExpectationOver'>,
  on: PlainDate,
): boolean => isExpectationOver === true || lastDayOf('familyConfirmed', confirmedOn) < on;

/** How somebody is reached was said too long ago to offer him a dwelling by it before he is asked (X315). */
export const areContactsStale = (confirmedOn: PlainDate, on: PlainDate): boolean =>
  lastDayOf('contactsConfirmed', confirmedOn) < on;
