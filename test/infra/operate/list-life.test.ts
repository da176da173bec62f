import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lifeLeft } from '#infra/operate/list-life.ts';

const list = { thisUpdate: '2018-03-01T00:00:00.000Z', nextUpdate: '2018-03-02T00:00:00.000Z' };

it.each([
  ['2018-02-28T23:59:59.999Z', 'not begun'],
  ['2018-03-01T00:00:00.000Z', '100 %'],
  ['2018-03-01T18:00:00.000Z', '25 %'],
  ['2018-03-01T23:59:59.999Z', '1 %'],
  ['2018-03-02T00:00:00.000Z', 'over'],
])('of a list of one day is left at %s: %s', (now, said) => {
  expect(lifeLeft(list, now)).toBe(said);
});

it('a list without an end is over as soon as it has begun, since no signature is judged by it', () => {
  expect(lifeLeft({ ...list, nextUpdate: undefined }, list.thisUpdate)).toBe('over');
});

it('wherever the clock has been moved, a percent is told of a list that lives and of no other', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      (moment) => {
        const now = moment.toISOString();
        const lives = list.thisUpdate <= now && now < list.nextUpdate;
        expect(lifeLeft(list, now)).toMatch(lives ? /^([1-9]\d?|100) %$/ : /^(not begun|over)$/);
      },
    ),
  );
});
