import { describe, expect, it } from 'vitest';
import { promiseOf } from '#domain/application/words/place/moment-words.ts';
import { enteredUntil, isWithin, keptUntil } from '#domain/regulation/filing-days.ts';
import calendar from '#domain/time/calendar.json' with { type: 'json' };
import { yearEnteredOn } from '#domain/time/calendar.ts';

/** A year that was entered on a day, whatever the calendar says of it. */
const entered = (entry: number, on: string) => (year: number) => (year === entry ? on : undefined);

describe('until when a moment is kept while nothing can be filed (X89)', () => {
  it.each(['2017-10-06', '2027-11-22'])('is three working days where each of them could be filed on: %s', (message) => {
    expect(keptUntil(message)).toEqual({ lastDay: expect.any(String) });
  });

  it.each([
    ['the very day of the message', '2027-12-02', '2027-12-02'],
    ['the last of them', '2027-11-29', '2027-12-02'],
  ])('waits where a year is missing on %s', (_name, message, from) => {
    const until = keptUntil(message);
    expect(until.waits).toEqual({ from, year: 2028 });
    const { kk, ru, en } = promiseOf({ status: 'SIGNATURE_NOT_CONFIRMED' }, { ok: true, value: { until, needs: [] } });
    expect(ru).toContain(
      'Рабочий календарь 2028 года еще не внесен, поэтому подать заявление нельзя, начиная с: 02.12.2027. Эти дни не считаются: после внесения календаря прежний момент сохраняется еще 3 рабочих дня.',
    );
    expect(ru).not.toContain('Последний день');
    expect(kk).toContain('2028 жылғы жұмыс күнтізбесі енгізілмеген');
    expect(en).toContain('nothing can be filed from: 2 December 2027');
  });

  it('goes on for three working days after the year was entered, for whoever waited alone', () => {
    const late = entered(2018, '2017-12-11');
    expect(keptUntil('2017-12-04', late)).toEqual({ lastDay: '2017-12-14' });
    expect(keptUntil('2017-12-11', late)).toEqual({ lastDay: '2017-12-14' });
    expect(keptUntil('2017-11-20', late)).toEqual({ lastDay: '2017-11-23' });
  });

  it('of what was taken in paper too: it is reckoned from the taking, however late it is entered (X60, X103)', () => {
    expect(enteredUntil('2018-02-16')).toEqual({ lastDay: '2018-02-21' });
    expect(enteredUntil('2027-12-01').waits).toBeUndefined();
    const waiting = enteredUntil('2027-12-29');
    expect(waiting.waits).toEqual({ from: '2027-12-29', year: 2028 });
    expect(isWithin('2028-02-29', waiting)).toBe(true);
    const late = entered(2018, '2018-01-10');
    expect(enteredUntil('2017-12-27', late)).toEqual({ lastDay: '2018-01-15' });
    expect(enteredUntil('2017-11-20', late)).toEqual({ lastDay: '2017-11-23' });
  });

  it('is known of each year that was added while Kezek ran', () => {
    for (const year of Object.keys(calendar.years).map(Number))
      if (year > 2027) expect(yearEnteredOn(year)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect([yearEnteredOn(2027), yearEnteredOn(9999)]).toEqual([undefined, 'missing']);
  });
});
