import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#domain/file/evolve.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import {
  hasBegun,
  isItsDay,
  isMadeOn,
  isUnmade,
  offeringFault,
  standsStill,
  windowFrom,
} from '#domain/home-visit/rules/window.ts';
import { addDays, localDate, localInstant, localTime, weekdayOf } from '#domain/time/local-date.ts';
import { isOpenAt } from '#domain/time/office-time.ts';
import { aVisit } from '#test/builders/visits/a-visit.ts';

const now = localInstant('2018-02-19', '10:00');
const minutes = fc.integer({ min: 1, max: 60 * 24 * 60 });
const later = (from: string, by: number) => new Date(Date.parse(from) + by * 60_000).toISOString();
const problemOf = (from: string, file = aVisit()) => {
  const fault = offeringFault(file, from, now);
  return fault?.fields?.[0]?.problem ?? fault?.code;
};

describe('the window of a visit (X177)', () => {
  it('is two hours', () => {
    expect(windowFrom('2018-02-21T09:00:00.000Z')).toEqual({
      from: '2018-02-21T09:00:00.000Z',
      to: '2018-02-21T11:00:00.000Z',
    });
  });

  it('begins with a whole minute, as its paper tells it, so that no receipt of that minute lies before it', () => {
    const from = '2018-02-21T09:00:00.000Z';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59_999 }), (ms) => {
        const typed = new Date(Date.parse(from) + ms).toISOString();
        expect(windowFrom(typed)).toEqual(windowFrom(from));
      }),
    );
  });

  it.each([
    ['on a Wednesday from two', '2018-02-21', '14:00', undefined],
    ['as the centre opens', '2018-02-21', '09:00', undefined],
    ['to the minute in which it closes', '2018-02-21', '18:00', undefined],
    ['past the hour in which it closes', '2018-02-21', '18:01', 'CENTRE_CLOSED'],
    ['before it opens', '2018-02-21', '08:59', 'CENTRE_CLOSED'],
    ['on a Saturday, when desks work', '2018-02-24', '10:00', undefined],
    ['on a Sunday', '2018-02-25', '10:00', 'CENTRE_CLOSED'],
    ['that has begun', '2018-02-19', '10:00', 'IN_PAST'],
    ['as far ahead as it may lie', '2018-05-19', '10:00', undefined],
    ['further than anybody waits', '2018-05-21', '10:00', 'TOO_FAR'],
    ['in another year by a slip of the hand', '2099-02-23', '14:00', 'TOO_FAR'],
  ])('is offered or not: %s', (_, on, at, problem) => {
    expect(problemOf(localInstant(on, at))).toBe(problem);
  });

  it('lies ahead and wholly in the hours of the centre wherever it is offered, whatever the moment', () => {
    fc.assert(
      fc.property(minutes, (by) => {
        const { from, to } = windowFrom(later(now, by));
        if (problemOf(from) !== undefined) return;
        expect(from > now).toBe(true);
        expect(weekdayOf(localDate(from))).not.toBe(7);
        expect(localDate(from)).toBe(localDate(to));
        expect(localTime(from) >= '09:00' && localTime(to) <= '20:00').toBe(true);
        for (let at = from; at < to; at = later(at, 15)) expect(isOpenAt('corporation', at)).toBe(true);
      }),
    );
  });

  it('is moved only before the offered one has begun (X178)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (by) => {
        const window = { ...windowFrom(later(now, by)), by: 'staff_1', at: later(now, -6000) };
        const file = aVisit({ status: 'SCHEDULED', window });
        expect(problemOf(localInstant('2018-02-23', '10:00'), file)).toBe(by <= 0 ? 'WINDOW_BEGUN' : undefined);
      }),
    );
  });

  it('is moved again once the days for entering what came of it are over, when nobody came (X232)', () => {
    const days = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(days, fc.constantFrom('AT_HOME', 'SCHEDULED'), (by, status) => {
        const window = { ...windowFrom(localInstant('2018-02-21', '14:00')), by: 'staff_1', at: now };
        const at = localInstant(addDays('2018-02-22', by), '10:00');
        const isOver = localDate(at) > '2018-02-26' && status === 'SCHEDULED';
        expect(isUnmade(aVisit({ status, window }), at)).toBe(isOver);
        expect(standsStill(aVisit({ status, window }), at)).toBe(!isOver);
      }),
    );
  });

  it('serves at home from its beginning to the end of its day, and no other (X179)', () => {
    const window = { ...windowFrom(localInstant('2018-02-21', '14:00')), by: 'staff_1', at: now };
    fc.assert(
      fc.property(minutes, (by) => {
        const at = later(now, by);
        const isDay = localDate(at) === '2018-02-21' && localTime(at) >= '14:00';
        expect(isItsDay({ window }, at)).toBe(isDay);
        expect(hasBegun({ window }, at)).toBe(at >= window.from);
      }),
    );
  });

  it('is owed again by whatever came to nothing, and the terms of the house begin anew each time', () => {
    const begun = homeVisit.terms(aVisit());
    const owed = ['HomeVisitRequested', 'WindowDeclined', 'NextWindowOwed'];
    const ofHouse = { edition: 'kezek', mark: 'I' };
    expect(begun.visit).toMatchObject({ from: owed, ...ofHouse });
    expect(begun.window).toMatchObject({ from: [...owed, 'WindowMissed'], ...ofHouse });
    expect([begun.window?.amount, begun.visit?.amount, begun.outcome?.amount]).toEqual([3, 10, 1]);
  });

  it('leaves the visit after it is declined, with the wish and a step that is to be done once more', () => {
    const window = { ...windowFrom(localInstant('2018-02-21', '14:00')), by: 'staff_1', at: now };
    const before = aVisit({ status: 'SCHEDULED', window });
    const wishes = { id: 'record_wish', mac: 'mac' };
    const recorded = { id: before.id, at: now, commit: 2 };
    const after = fold(homeVisit, before, { events: [{ type: 'WindowDeclined', wishes }], recorded });
    expect(after).toMatchObject({ status: 'REQUESTED', wishes, rounds: { 'offer-window': 1, 'make-visit': 1 } });
    expect(after.window).toBeUndefined();
  });
});

describe('what a centre drives to on a day (X236)', () => {
  const set = { from: '2018-02-20T18:30:00.000Z', to: '2018-02-20T20:30:00.000Z', by: 'staff_operator', at: now };
  const window = set as never;
  const handedAt = (to?: string) => ({ handed: { request: 'case_1', ...(to ? { to } : {}) } }) as never;

  // biome-ignore format: a table, one case a row
  it.each<[string, boolean, Parameters<typeof aVisit>[0], string?]>([
    ['what is set for it', true, { status: 'SCHEDULED', window }],
    ['by the day of Oral', false, { status: 'SCHEDULED', window }, '2018-02-21'],
    ['nothing that is not set', false, {}],
    ['nothing that was cancelled', false, { status: 'CANCELLED', window }],
    ['what came to a package', true, { status: 'PACKAGE_TAKEN', window }],
    ['a result that was handed over there', true, { status: 'RESULT_HANDED', window, ...handedAt('recipient') as object }],
    ['and not one handed over at a desk', false, { status: 'RESULT_HANDED', window, ...handedAt() as object }],
    ['nor one of which nothing is kept', false, { status: 'RESULT_HANDED', window }],
  ])('%s: %s', (_, expected, parts, day = '2018-02-20') => expect(isMadeOn(aVisit(parts), day)).toBe(expected));
});
