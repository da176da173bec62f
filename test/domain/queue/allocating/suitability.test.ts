import { describe, expect, it } from 'vitest';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import type { Household } from '#domain/queue/allocating/household.ts';
import { findingsOf, isStale } from '#domain/queue/allocating/suitability.ts';
import { aDwelling, aHousehold } from '#test/builders/allocations/a-round.ts';

type Row = readonly [
  what: string,
  household: Partial<Household>,
  dwelling: Partial<Dwelling>,
  ...reasons: readonly string[],
];

const family = (men: number, women: number, changes: Partial<Household> = {}): Partial<Household> => ({
  ...{ people: men + women, men, women },
  ...changes,
});
const spouses = { hasSpouse: true };

// biome-ignore format: a table for a lawyer, a family and a dwelling a row
const rows: readonly Row[] = [
  // 75: 15 to 18 m² a person, not less than one room
  ['one person, 15 m²',                       family(1, 0),               { area: 15 }],
  ['one person, 14.9 m²',                     family(1, 0),               { area: 14.9 },            'AREA_TOO_SMALL'],
  ['one person, a room of 40 m²',             family(1, 0),               { area: 40 }],
  ['spouses, a room of 50 m²',                family(1, 1, spouses),      { area: 50 }],
  ['one person, two rooms of 18 m²',          family(1, 0),               { rooms: 2, area: 18 }],
  ['one person, two rooms of 18.1 m²',        family(1, 0),               { rooms: 2, area: 18.1 },  'AREA_TOO_LARGE'],
  ['three women, 45 m²',                      family(0, 3),               { rooms: 2, area: 45 }],
  ['three women, 44.9 m²',                    family(0, 3),               { rooms: 2, area: 44.9 },  'AREA_TOO_SMALL'],
  ['three women, 54.1 m²',                    family(0, 3),               { rooms: 2, area: 54.1 },  'AREA_TOO_LARGE'],
  // 75: a pregnancy over 22 weeks counts
  ['two, one expected, 44 m²',                family(1, 1, { ...spouses, unborn: 1 }), { rooms: 2, area: 44 }, 'AREA_TOO_SMALL'],
  ['two, one expected, 54 m²',                family(1, 1, { ...spouses, unborn: 1 }), { rooms: 2, area: 54 }],
  // 75: a room of its own for a listed illness, or for a disabled child
  ['a woman and her ill daughter, one room',  family(0, 2, { extraRooms: 1 }), { area: 36 },         'AREA_TOO_SMALL'],
  ['the same, two rooms of 54 m²',            family(0, 2, { extraRooms: 1 }), { rooms: 2, area: 54 }],
  ['the same, three rooms of 54.1 m²',        family(0, 2, { extraRooms: 1 }), { rooms: 3, area: 54.1 }, 'AREA_TOO_LARGE'],
  ['mother, son, an extra room, two rooms',   family(1, 1, { extraRooms: 1 }), { rooms: 2, area: 40 }, 'AREA_TOO_SMALL'],
  ['mother, son, an extra room, three rooms', family(1, 1, { extraRooms: 1 }), { rooms: 3, area: 70 }],
  // 76: nobody of different sex in one room but spouses
  ['spouses alone, one room',                 family(1, 1, spouses),      { area: 36 }],
  ['mother and son, one room',                family(1, 1),               { area: 36 },              'ROOMS_BY_SEX'],
  ['mother and son, two rooms of 44 m²',      family(1, 1),               { rooms: 2, area: 44 }],
  ['mother and son, three rooms of 44 m²',    family(1, 1),               { rooms: 3, area: 44 },    'AREA_TOO_LARGE'],
  ['spouses and a daughter, one room',        family(1, 2, spouses),      { area: 54 },              'ROOMS_BY_SEX'],
  ['spouses and a daughter, two rooms',       family(1, 2, spouses),      { rooms: 2, area: 54 }],
  ['spouses and a daughter, two rooms, 55 m²', family(1, 2, spouses),     { rooms: 2, area: 55 },    'AREA_TOO_LARGE'],
  ['two, the sex of one is not known',        { people: 2, men: 1, women: 0 }, { area: 36 }],
  // 76(3): floors
  ['impaired mobility, second floor',         { isMobilityImpaired: true }, { floor: 2 }],
  ['impaired mobility, third floor',          { isMobilityImpaired: true }, { floor: 3 },            'FLOOR_UNSUITABLE'],
  ['wishes the first floor, second',          { floorAtMost: 1 },         { floor: 2 },              'FLOOR_UNSUITABLE'],
  ['wishes the fifth at most, fifth',         { floorAtMost: 5 },         { floor: 5 }],
  ['impaired, whatever is wished above it',   { isMobilityImpaired: true, floorAtMost: 5 }, { floor: 3 }, 'FLOOR_UNSUITABLE'],
  ['nobody wished anything, ninth floor',     {},                         { floor: 9 }],
  // 76(1): where he is queued and comfortable, unless all adults agree
  ['another locality',                        {},                         { locality: 'Переметное' }, 'OTHER_LOCALITY'],
  ['another locality, agreed to',             { agreesToOtherLocality: true }, { locality: 'Переметное' }],
  ['queued elsewhere in the district',        { locality: 'Переметное' }, { locality: 'Переметное' }],
  ['queued elsewhere, at the centre',         { locality: 'Переметное' }, { locality: 'Орал' },      'OTHER_LOCALITY'],
  ['not comfortable',                         {},                         { isComfortable: false },  'OTHER_LOCALITY'],
  ['not comfortable, agreed to',              { agreesToUncomfortable: true }, { isComfortable: false }],
  ['agreed to the one, not to the other',     { agreesToOtherLocality: true }, { isComfortable: false }, 'OTHER_LOCALITY'],
  // all that stand in the way are told
  ['everything at once',                      family(1, 2, { isMobilityImpaired: true }), { area: 20, floor: 5, locality: 'Переметное' }, 'AREA_TOO_SMALL', 'ROOMS_BY_SEX', 'FLOOR_UNSUITABLE', 'OTHER_LOCALITY'],
];

describe('whether a dwelling suits a family (75, 76; X192, X194, X195)', () => {
  it.each(rows.map(([what, ...row]) => [what, row] as const))('%s', (_, [household, dwelling, ...reasons]) =>
    expect(findingsOf(aHousehold(household), aDwelling('d1', dwelling), 'Орал').map(({ reason }) => reason)).toEqual(
      reasons,
    ),
  );

  it('says the number that is asked and the one that is found', () => {
    const household = aHousehold({ people: 3, men: 2, women: 1, isMobilityImpaired: true, extraRooms: 1 });
    const at = (changes: Partial<Dwelling>) => findingsOf(household, aDwelling('d1', changes), 'Орал');
    expect(at({ area: 44.9, floor: 4 })).toEqual([
      { reason: 'AREA_TOO_SMALL', of: 'AREA', asked: 45, is: 44.9 },
      { reason: 'ROOMS_BY_SEX', of: 'ROOMS', asked: 2, is: 1 },
      { reason: 'FLOOR_UNSUITABLE', of: 'FLOOR', asked: 2, is: 4 },
    ]);
    expect(at({ area: 50, rooms: 2 })).toEqual([{ reason: 'AREA_TOO_SMALL', of: 'ROOMS', asked: 3, is: 2 }]);
    expect(at({ area: 73, rooms: 4, isComfortable: false, locality: 'Ақсай' })).toEqual([
      { reason: 'AREA_TOO_LARGE', of: 'AREA', asked: 72, is: 73 },
      { reason: 'OTHER_LOCALITY', of: 'LOCALITY' },
      { reason: 'OTHER_LOCALITY', of: 'COMFORT' },
    ]);
  });

  it.each([
    ['2017-06-04', false],
    ['2017-06-03', true],
    ['2018-06-04', false],
  ])('confirmed on %s, on 4 June 2018 the family must be asked first (X193): %s', (confirmedOn, expected) =>
    expect(isStale(aHousehold({ confirmedOn }), '2018-06-04')).toBe(expected),
  );
});
