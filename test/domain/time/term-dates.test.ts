import { describe, expect, it } from 'vitest';
import { localInstant } from '#domain/time/local-date.ts';
import { type Counting, datesAfterReturn, datesAnew, datesOf } from '#domain/time/term-dates.ts';

const noon = (date: string) => localInstant(date, '12:00');
const rolling: Counting = { amount: 30, unit: 'calendarDay', rolls: true, isNeededToStart: true };
const inner: Counting = { amount: 25, unit: 'calendarDay', cappedBy: 'total' };

/** As it was told by a calendar that is another one today. */
const toldOtherwise = (counting: Counting, at: string) => ({
  ...datesOf(counting, at),
  nominalLastDay: '2018-02-01',
  lastDay: '2018-02-02',
  dueAt: localInstant('2018-02-03', '00:00'),
});

describe('a running term by the calendar of today (X61)', () => {
  it.each<[string, Counting, string]>([
    ['one that rolls', rolling, '2018-02-20'],
    ['one in working days', { amount: 3, unit: 'workingDay' }, '2018-03-19'],
    [
      'one that begins with its acceptance',
      { amount: 3, unit: 'calendarDay', accepts: 'inProviderHours' },
      '2018-03-20',
    ],
    ['one in minutes of office time', { amount: 15, unit: 'minuteInOfficeHours' }, '2018-03-20'],
  ])('%s is counted again from its own start', (_, counting, day) => {
    const at = localInstant(day, '18:45');
    expect(datesAnew(counting, toldOtherwise(counting, at), undefined)).toEqual(datesOf(counting, at));
  });

  it('is never refused for a year that is not entered, since it has begun', () => {
    const told = { ...datesOf({ ...rolling, isNeededToStart: undefined }, noon('2027-12-10')) };
    expect(datesAnew(rolling, told, undefined)).toEqual(told);
    expect(told).toMatchObject({ lastDay: '2028-01-09', mayMove: true });
  });

  it('keeps the last day of one that asks no calendar, and lets its cap go further or not so far', () => {
    const told = datesOf(inner, noon('2018-03-02'), '2018-03-26');
    expect([told.nominalLastDay, told.lastDay]).toEqual(['2018-03-27', '2018-03-26']);
    expect(datesAnew(inner, told, '2018-03-28')).toEqual({
      ...told,
      lastDay: '2018-03-27',
      dueAt: localInstant('2018-03-28', '00:00'),
    });
    expect(datesAnew(inner, told, '2018-03-20')).toMatchObject({ nominalLastDay: '2018-03-27', lastDay: '2018-03-20' });
    expect(datesAnew(inner, told, undefined).lastDay).toBe('2018-03-27');
    const uncapped = { ...inner, cappedBy: undefined } as unknown as Counting;
    expect(datesAnew(uncapped, told, '2018-03-20').lastDay).toBe('2018-03-27');
  });

  it('keeps it even where it was not what the count gives today', () => {
    expect(datesAnew(inner, toldOtherwise(inner, noon('2018-01-02')), undefined)).toMatchObject({
      countedFrom: '2018-01-03',
      nominalLastDay: '2018-02-01',
      lastDay: '2018-02-01',
    });
  });
});

describe('a term that goes on after its work was sent back (X43, X73)', () => {
  it.each([
    ['its last day stands', '2017-10-30', '2017-10-20', '2017-11-03', '2017-10-30'],
    ['its last day stands on the eve', '2017-10-30', '2017-10-29', '2017-11-03', '2017-10-30'],
    ['a day is given on the last one', '2017-10-30', '2017-10-30', '2017-11-03', '2017-10-31'],
    ['the cap caps it', '2017-10-30', '2017-10-20', '2017-10-25', '2017-10-25'],
    ['not one that has passed', '2017-10-30', '2017-11-06', '2017-11-03', '2017-11-07'],
  ])('%s', (_, lastDay, returnedOn, cap, expected) => {
    expect(datesAfterReturn({ lastDay }, noon(returnedOn), cap).lastDay).toBe(expected);
  });
});
