import { describe, expect, it } from 'vitest';
import type { Vote } from '#domain/offer/event.ts';
import { isInFavour, minutesFault } from '#domain/offer/rules/minutes.ts';
import { seatsOf } from '#domain/staff/commission.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { aCommission, anOffer } from '#test/builders/an-offer.ts';

const seats = seatsOf(aCommission).map(({ staff }) => staff);
const votes = (...said: readonly Vote['vote'][]): Vote[] =>
  seats.map((staff, index) => ({ staff, vote: said[index] ?? 'FOR' }));
const sitting = seatsOf(aCommission).map(({ staff, person }) => ({ id: staff, person }) as StaffMember);
const file = anOffer({ family: ['person_member1'] });
const fault = (cast: readonly Vote[], reasons: readonly string[] = [], of = anOffer()) =>
  minutesFault(of, { votes: cast, sitting, reasons })?.missing?.[0];

describe('the minutes of a commission (X205)', () => {
  it('are whole where each seat has voted', () => expect(fault(votes())).toBeUndefined());

  it.each<[string, readonly Vote[], string]>([
    ['somebody is missing', votes().slice(1), 'SEATS'],
    ['somebody stands twice', [...votes().slice(1), votes()[1] as Vote], 'SEATS'],
    ['half of them are away', votes('FOR', 'FOR', 'ABSENT', 'ABSENT', 'RECUSED'), 'QUORUM'],
    ['he is voted down and nothing is computed against him', votes('AGAINST', 'AGAINST', 'AGAINST'), 'REASON_COMPUTED'],
  ])('are none where %s', (_, cast, expected) => expect(fault(cast)).toBe(expected));

  it('are none where somebody of the family votes, and are where he is recused (APPK 67)', () => {
    expect(fault(votes(), [], file)).toBe('INTERESTED');
    expect(fault(votes('FOR', 'FOR', 'RECUSED'), [], file)).toBeUndefined();
  });

  it('vote somebody down by a reason that is computed (75)', () =>
    expect(fault(votes('AGAINST', 'AGAINST', 'AGAINST'), ['AREA_TOO_SMALL'])).toBeUndefined());

  it.each<[boolean, readonly Vote['vote'][]]>([
    [true, ['FOR', 'FOR', 'FOR', 'AGAINST', 'AGAINST']],
    [false, ['FOR', 'FOR', 'AGAINST', 'AGAINST', 'AGAINST']],
    [true, ['FOR', 'FOR', 'AGAINST', 'AGAINST', 'ABSENT']],
    [false, ['AGAINST', 'FOR', 'FOR', 'AGAINST', 'RECUSED']],
  ])('are in favour: %s, of %j; where they are as many by the chair’s', (isGiven, said) =>
    expect(isInFavour(votes(...said), aCommission)).toBe(isGiven),
  );
});
