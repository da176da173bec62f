import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hoursOf } from '#domain/time/calendar.ts';
import { addDays, daysBetween, weekdayOf } from '#domain/time/local-date.ts';
import { remembered, remembersAtMost } from '#domain/time/remembered.ts';

describe('what is remembered of time', () => {
  it('is reckoned once, and anew after too many others', () => {
    let reckoned = 0;
    const half = remembered((n: number) => {
      reckoned += 1;
      return n / 2;
    });
    expect([half(0), half(0), reckoned]).toEqual([0, 0, 1]);
    for (let n = 0; n < remembersAtMost; n++) half(n);
    expect(reckoned).toBe(remembersAtMost);
    half(remembersAtMost);
    half(0);
    expect(reckoned).toBe(remembersAtMost + 2);
  });

  it('is never an error', () => {
    const faults = ['once'];
    const read = remembered((text: string) => {
      const fault = faults.pop();
      if (fault) throw new Error(fault);
      return text;
    });
    expect(() => read('a')).toThrow('once');
    expect(read('a')).toBe('a');
    expect(() => addDays('2018-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('2018-02-30', 1)).toThrow(RangeError);
  });

  it('cannot be changed by whoever asks first', () => {
    const hours = hoursOf('provider', '2018-02-19');
    expect(() => (hours as object[]).push({})).toThrow(TypeError);
    expect(() => Object.assign(hours[0] ?? {}, { opens: '' })).toThrow(TypeError);
    expect(() => (hoursOf('provider', '2018-02-18') as object[]).push({})).toThrow(TypeError);
  });
});

it('counts days as the calendar of Temporal does', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, fc.integer({ min: -40_000, max: 40_000 }), (one, other, n) => {
      const date = Temporal.PlainDate.from(one);
      expect([addDays(one, n), daysBetween(one, other), weekdayOf(one)]).toEqual([
        date.add({ days: n }).toString(),
        date.until(Temporal.PlainDate.from(other)).days,
        date.dayOfWeek,
      ]);
    }),
  );
});
