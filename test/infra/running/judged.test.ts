import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumber } from '#domain/codes/case-number.ts';
import { kinds } from '#domain/kinds.ts';
import { calendarYears } from '#domain/time/calendar.ts';
import { isInstant, isPlainDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import { caseName, day, jsonObject, moment, momentOfCalendar } from '#infra/running/judged.mjs';
import { languages } from '#infra/said-words.mjs';

const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const date = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), two(13), two(32))
  .map(([year, month, dayOf]) => `${year}-${month}-${dayOf}`);
const time = fc.oneof(fc.tuple(two(25), two(61)), fc.tuple(two(25), two(61), two(59))).map((parts) => parts.join(':'));
const offset = fc.oneof(
  fc.constantFrom('Z', '', 'z', '+5'),
  fc.tuple(fc.constantFrom('+', '-'), two(25), two(61)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);

describe('what is judged before the packages are there is judged as the domain does', () => {
  it('of days and moments', () => {
    fc.assert(
      fc.property(date, (said) => {
        expect(day(said) === undefined).toBe(isPlainDate(said));
      }),
    );
    const said = fc.tuple(date, time, offset).map(([on, at, zone]) => `${on}T${at}${zone}`);
    fc.assert(
      fc.property(said, (text) => {
        expect(moment(text) === undefined).toBe(isInstant(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('of the calendar’s years, by the year of Asia/Oral', () => {
    const { first, last } = calendarYears;
    const isHeld = (text: string) => momentOfCalendar(text) === undefined;
    expect([`${first}-01-01T00:00+05:00`, `${last}-12-31T23:59+05:00`].map(isHeld)).toEqual([true, true]);
    expect([`${first - 1}-12-31T23:59+05:00`, `${last}-12-31T20:00Z`].map(isHeld)).toEqual([false, false]);
  });

  it('of cases: no id and no number that the domain reads is refused', () => {
    const number = fc
      .array(fc.integer({ min: 0, max: 31 }), { minLength: 8, maxLength: 8 })
      .map((random) => caseNumber(2026, random));
    fc.assert(
      fc.property(number, (said) => {
        expect([said, said.toLowerCase(), said.replace('KZ-', ''), `№ ${said} `].map(caseName)).toEqual(
          Array(4).fill(undefined),
        );
      }),
    );
    for (const { prefix } of kinds) expect(caseName(`${prefix}_01M8M71J980X1S6KXZ33DEPKRF`)).toBeUndefined();
  });

  it.each(['{}', '{"a": [1]}'])('takes the JSON object %s', (said) => expect(jsonObject(said)).toBeUndefined());
  it.each(['[]', 'null', '1', '{a: 1}', ''])('and not %s', (said) => expect(jsonObject(said)).toBeDefined());

  it('knows the languages that there are', () => expect(languages).toEqual(Object.keys(words('', '', ''))));
});
