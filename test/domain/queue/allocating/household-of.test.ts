import { describe, expect, it } from 'vitest';
import type { Form } from '#domain/form/form.ts';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import type { Household } from '#domain/queue/allocating/household.ts';
import { HouseholdSaid, householdNow, householdOf } from '#domain/queue/allocating/household-of.ts';
import { findingsOf, isStale } from '#domain/queue/allocating/suitability.ts';
import { aDwelling } from '#test/builders/allocations/a-round.ts';

type Member = Form['members'][number];
const member = (relation: Member['relation'], changes: Partial<Member> = {}): Member => ({
  ...{ ref: 'member-1', name: 'Анар', surname: 'Сейтова', relation, bornOn: '2010-04-04' },
  ...changes,
});
const man = { applicant: { iin: '900101300007' } };
const wife = member('spouse', { iin: '850615400125' });
const on = { confirmedOn: '2018-05-01' };

describe('the numbers of a family (75, 76)', () => {
  it('are counted from its form: who they are, their sex as far as a number tells it, a spouse', () =>
    expect(
      householdOf({ ...man, members: [wife, member('child'), member('child', { iin: '100404000001' })] }, {}, on),
    ).toEqual({
      ...{ people: 4, men: 1, women: 1, hasSpouse: true, unborn: 0, extraRooms: 0 },
      ...{
        isMobilityImpaired: false,
        agreesToOtherLocality: false,
        agreesToUncomfortable: false,
        confirmedOn: '2018-05-01',
      },
    }));

  it('have a room for a child with disability, and a spouse, whoever else is in the family', () => {
    const others = [member('parent'), member('child', { isDisabledChild: true }), member('sibling')];
    expect(householdOf({ ...man, members: others }, {}, on)).toMatchObject({
      people: 4,
      hasSpouse: false,
      extraRooms: 1,
    });
    expect(householdOf({ ...man, members: [...others, wife] }, {}, on)).toMatchObject({ people: 5, hasSpouse: true });
  });

  it('say nothing of floors and places where nothing was said', () => {
    const household = householdOf({ ...man, members: [] }, {}, on);
    expect(Object.keys(household)).not.toContain('floorAtMost');
    expect(Object.keys(household)).not.toContain('locality');
  });

  it('are of one person where he names nobody', () =>
    expect(householdOf({ ...man, members: [] }, {}, on)).toMatchObject({
      people: 1,
      men: 1,
      women: 0,
      hasSpouse: false,
    }));

  it('count what its person says: a child expected, illnesses, floors, consents, where he is queued', () =>
    expect(
      householdOf(
        { ...man, members: [wife] },
        {
          expectsChild: true,
          listedIllnesses: 2,
          isMobilityImpaired: true,
          floorAtMost: 1,
          agreesToOtherLocality: true,
          agreesToUncomfortable: true,
        },
        { ...on, locality: 'Переметное' },
      ),
    ).toMatchObject({
      ...{ unborn: 1, extraRooms: 2, isMobilityImpaired: true, floorAtMost: 1, locality: 'Переметное' },
      ...{ agreesToOtherLocality: true, agreesToUncomfortable: true },
    }));

  it.each([
    ['2018-04-03', 1],
    ['2028-04-03', 1],
    ['2028-04-04', 0],
  ])('a child with disability has a room of its own until it comes of age: on %s, %i', (confirmedOn, extraRooms) => {
    const child = member('child', { isDisabledChild: true });
    expect(householdOf({ ...man, members: [child, { ...child }] }, {}, { confirmedOn })).toMatchObject({ extraRooms });
  });

  it('hold no name, no number and no date of birth', () =>
    expect(JSON.stringify(householdOf({ ...man, members: [wife] }, {}, on))).not.toMatch(/9001|8506|Сейтова|2010/u));

  it.each([
    { listedIllnesses: -1 },
    { listedIllnesses: 1.5 },
    { floorAtMost: 0 },
    { floorAtMost: 51 },
    { anything: 1 },
  ])('are not said as %j', (said) => expect(HouseholdSaid.safeParse(said).success).toBe(false));
});

describe('a family as form and person say it (X207)', () => {
  const family = { ...man, members: [], saidOn: '2018-03-01' };
  const said = { expectsChild: true, floorAtMost: 2 };

  it('is confirmed by the later of both', () => {
    expect(householdNow(family, undefined, '2018-06-01')).toMatchObject({ confirmedOn: '2018-03-01', unborn: 0 });
    expect(householdNow(family, { said: {}, on: '2018-05-01' }, '2018-06-01').confirmedOn).toBe('2018-05-01');
    expect(householdNow(family, { said: {}, on: '2018-02-01' }, '2018-06-01').confirmedOn).toBe('2018-03-01');
  });

  it('counts a child that is expected until the family is said anew, and keeps all else', () => {
    expect(householdNow(family, { said, on: '2018-03-01' }, '2018-06-01')).toMatchObject({ unborn: 1, floorAtMost: 2 });
    expect(householdNow(family, { said, on: '2018-02-28' }, '2018-06-01')).toMatchObject({ unborn: 0, floorAtMost: 2 });
  });
});

describe('what somebody says of his family (X288)', () => {
  const alone = { ...man, members: [], saidOn: '2018-01-01' };
  const rooms = (count: number, area: number): Dwelling => aDwelling('d1', { rooms: count, area });
  const reasons = (household: Household, dwelling: Dwelling) =>
    findingsOf(household, dwelling, 'Орал').map(({ reason }) => reason);

  it.each([
    ['2018-06-21', 1, []],
    ['2018-06-22', 0, ['AREA_TOO_LARGE']],
    ['2026-11-30', 0, ['AREA_TOO_LARGE']],
  ])('counts a child no longer than one is expected: on %s, %i', (today, unborn, found) => {
    const household = householdNow(alone, { said: { expectsChild: true }, on: '2018-02-01' }, today);
    expect(household.unborn).toBe(unborn);
    expect(reasons(household, rooms(2, 36))).toEqual(found);
    expect(isStale(household, '2018-06-22')).toBe(unborn === 0);
  });

  it('is asked anew by nobody of whom no child was said', () => {
    const household = householdNow(alone, { said: { floorAtMost: 2 }, on: '2018-02-01' }, '2018-12-01');
    expect(household).not.toHaveProperty('isExpectationOver');
    expect(isStale(household, '2018-12-01')).toBe(false);
  });

  it.each([
    [[], 4, 1],
    [[], 1, 1],
    [[wife], 4, 2],
    [[member('child', { isDisabledChild: true })], 2, 2],
    [[member('child', { isDisabledChild: true })], 0, 1],
  ])('gives nobody two rooms of his own: %j with %i ill', (members, listedIllnesses, extraRooms) => {
    const said = { said: { listedIllnesses }, on: '2018-02-01' };
    expect(householdNow({ ...alone, members }, said, '2018-02-01')).toMatchObject({ extraRooms });
  });

  it('gives nobody alone five rooms by a number that he types', () => {
    const ill = householdNow(alone, { said: { listedIllnesses: 4 }, on: '2018-02-01' }, '2018-02-01');
    expect(reasons(ill, rooms(5, 90))).toEqual(['AREA_TOO_LARGE']);
    expect(reasons(ill, rooms(2, 36))).toEqual([]);
  });
});
