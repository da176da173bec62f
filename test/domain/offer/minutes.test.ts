import { describe, expect, it } from 'vitest';
import type { Vote } from '#domain/offer/event.ts';
import { isInFavour, minutesFault } from '#domain/offer/rules/minutes.ts';
import type { FamilyReason } from '#domain/queue/allocating/family-reasons.ts';
import { seatsOf } from '#domain/staff/commission.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { aCommission, anOffer } from '#test/builders/allocations/an-offer.ts';

const seats = seatsOf(aCommission).map(({ staff }) => staff);
const votes = (...said: readonly Vote['vote'][]): Vote[] =>
  seats.map((staff, index) => ({ staff, vote: said[index] ?? 'FOR' }));
const today = '2026-11-30';
const atPost = { from: '2015-01-01', awakened: { at: '2015-01-01T04:00:00.000Z', certificateSha256: 'ab' } };
const sitting = seatsOf(aCommission).map(
  ({ staff, person }) => ({ id: staff, person, absences: [] as StaffMember['absences'], ...atPost }) as StaffMember,
);
const file = anOffer({ family: ['person_member1'] });
const fault = (cast: readonly Vote[], reasons: readonly FamilyReason[] = [], of = anOffer(), sat = sitting) =>
  minutesFault(of, { votes: cast, sitting: sat, reasons }, today)?.missing?.[0];

describe('the minutes of a commission (X205)', () => {
  it('are whole where each seat has voted', () => expect(fault(votes())).toBeUndefined());

  it.each<[string, readonly Vote[], string]>([
    ['somebody is missing', votes().slice(1), 'SEATS'],
    ['somebody stands twice', [...votes().slice(1), votes()[1] as Vote], 'SEATS'],
    ['half of them are away', votes('FOR', 'FOR', 'ABSENT', 'ABSENT', 'RECUSED'), 'QUORUM'],
    ['he is voted down and nothing is computed against him', votes('AGAINST', 'AGAINST', 'AGAINST'), 'REASON_COMPUTED'],
  ])('are none where %s', (_, cast, expected) => expect(fault(cast)).toBe(expected));

  it('are none where just half of an even number of seats voted, and are with one more', () => {
    const even = anOffer({
      commission: {
        ...aCommission,
        members: [...aCommission.members, { staff: 'staff_member4', person: 'person_member4' }],
      },
    });
    const cast = (...said: readonly Vote['vote'][]) => [
      ...votes(...said),
      { staff: 'staff_member4', vote: said[5] ?? 'ABSENT' } as const,
    ];
    expect(fault(cast('FOR', 'FOR', 'FOR', 'ABSENT', 'ABSENT'), [], even)).toBe('QUORUM');
    expect(fault(cast('FOR', 'FOR', 'FOR', 'FOR', 'ABSENT'), [], even)).toBeUndefined();
  });

  it('are none where somebody of the family votes, and are where he is recused (APPK 67)', () => {
    expect(fault(votes(), [], file)).toBe('INTERESTED');
    expect(fault(votes('FOR', 'FOR', 'RECUSED'), [], file)).toBeUndefined();
  });

  it.each<[string, Partial<StaffMember>]>([
    ['has left', { to: '2026-11-29' }],
    ['is dismissed', { dismissedAt: '2026-11-30T03:00:00.000Z' }],
    ['has never awakened', { awakened: undefined }],
    ['is on leave that day (X239)', { absences: [{ from: '2026-11-23', to: '2026-12-11' }] }],
  ])('are none where somebody votes who %s, and are where he is absent', (_, changed) => {
    const [first, ...others] = sitting;
    const sat = [{ ...(first as StaffMember), ...changed }, ...others];
    expect(fault(votes(), [], anOffer(), sat)).toBe('NOT_AT_POST');
    expect(fault(votes('ABSENT'), [], anOffer(), sat)).toBeUndefined();
  });

  it('are with the vote of whoever was on leave till the day before, or is from the day after', () => {
    const [first, ...others] = sitting;
    const absences = [
      { from: '2026-11-01', to: '2026-11-29' },
      { from: '2026-12-01', to: '2026-12-11' },
    ];
    expect(fault(votes(), [], anOffer(), [{ ...(first as StaffMember), absences }, ...others])).toBeUndefined();
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
