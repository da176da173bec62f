import { describe, expect, it } from 'vitest';
import { examinationAfterReturn, spanOf } from '#domain/application/words/terms/term-span.ts';
import { localInstant } from '#domain/time/local-date.ts';

const noon = (date: string) => localInstant(date, '12:00');
const total = (date: string, time = '12:00', channel: 'portal' | 'corporation' = 'corporation') =>
  spanOf('total', localInstant(date, time), { channel });
const rules = (span: ReturnType<typeof spanOf>) => span.derivation.map(({ rule }) => rule);

describe('the thirty days (9.4, 10.11)', () => {
  it.each([
    ['2017-10-04', '2017-11-03', '2017-11-03', 'plain'],
    ['2018-01-31', '2018-03-02', '2018-03-02', 'crosses February'],
    ['2018-02-19', '2018-03-21', '2018-03-26', 'Nauryz and the weekend after it'],
    ['2018-02-20', '2018-03-22', '2018-03-26', 'the same'],
    ['2018-04-07', '2018-05-07', '2018-05-10', 'a Saturday at the Corporation; three days off in May'],
    ['2019-11-15', '2019-12-15', '2019-12-18', 'a Sunday, then two days of Independence'],
    ['2020-01-31', '2020-03-01', '2020-03-02', 'leap year'],
    ['2020-07-30', '2020-08-29', '2020-09-01', 'a weekend, Constitution Day and its substitute'],
  ])('accepted on %s end by count on %s and in law on %s: %s (X13, X14)', (accepted, nominalLastDay, lastDay) => {
    expect(total(accepted)).toMatchObject({ acceptedOn: accepted, nominalLastDay, lastDay });
  });

  it('are counted from the day after acceptance and end at 24:00 of the last day (Civil Code 173, 176, X28)', () => {
    expect(total('2017-10-04')).toMatchObject({
      paragraph: '9.4',
      countedFrom: '2017-10-05',
      dueAt: '2017-11-03T19:00:00.000Z',
    });
  });

  it('show the desk’s closing time beside midnight (X28)', () => {
    const atDesk = total('2017-10-04').derivation.at(-1);
    expect(atDesk).toMatchObject({
      rule: 'desk-hours',
      text: { en: 'The desk of the State Corporation closes that day at 20:00.' },
    });
    expect(rules(total('2017-10-04', '12:00', 'portal'))).not.toContain('desk-hours');
  });

  it('start from a moment written with any offset (X26)', () => {
    const written = spanOf('total', '2017-10-03T23:30:00+04:00', { channel: 'corporation' });
    expect(written).toMatchObject({ startedAt: '2017-10-03T19:30:00.000Z', acceptedOn: '2017-10-04' });
  });

  it('say so where the calendar’s sources differ', () => {
    expect(rules(total('2024-04-08'))).toContain('disputed-day');
    expect(rules(total('2017-10-04'))).not.toContain('disputed-day');
  });
});

describe('acceptance on the portal (X25)', () => {
  it.each([
    ['2026-11-24', '18:29', '2026-11-24', 'within hours'],
    ['2026-11-24', '18:30', '2026-11-25', 'at the closing hour itself (X49)'],
    ['2026-11-24', '23:59', '2026-11-25', 'at night'],
    ['2026-11-24', '06:00', '2026-11-24', 'before the opening hour (X49)'],
    ['2026-11-24', '13:45', '2026-11-24', 'in the lunch break (X49)'],
    ['2026-11-27', '19:00', '2026-11-30', 'on Friday evening'],
    ['2026-11-28', '10:00', '2026-11-30', 'on Saturday'],
    ['2018-03-21', '10:00', '2018-03-26', 'at Nauryz'],
    ['2018-05-05', '10:00', '2018-05-05', 'on a Saturday that works'],
  ])('filed on %s at %s is accepted on %s: %s', (date, time, acceptedOn) => {
    expect(total(date, time, 'portal').acceptedOn).toBe(acceptedOn);
  });

  it.each([
    ['2025-01-03', '12:00', '2025-01-05', ['3 January 2025', '5 January 2025'], 'a day off by one source'],
    ['2025-01-05', '12:00', '2025-01-05', ['5 January 2025'], 'a Sunday that works by one source'],
    ['2025-01-04', '12:00', '2025-01-05', ['5 January 2025'], 'accepted on a disputed day'],
    ['2026-08-31', '12:00', '2026-08-31', ['31 August 2026'], 'a working weekday that a source calls off'],
    ['2026-08-28', '19:00', '2026-08-31', ['31 August 2026'], 'accepted on such a weekday'],
    ['2026-08-27', '12:00', '2026-08-27', [], 'no source differs'],
  ])(
    'filed on %s at %s is accepted on %s, and names the disputed days it rests on: %j (%s)',
    (date, time, on, days) => {
      const span = total(date, time, 'portal');
      expect(span.acceptedOn).toBe(on);
      const upTo = rules(span).indexOf('day-after');
      const disputed = span.derivation.slice(0, upTo).filter(({ rule }) => rule === 'disputed-day');
      expect(disputed.map(({ text }) => text.en)).toEqual(
        days.map((day) => `The sources differ on whether this is a day off: ${day}.`),
      );
    },
  );

  it('leaves the moment of filing as it was', () => {
    const span = total('2026-11-28', '10:00', 'portal');
    expect(span.startedAt).toBe(localInstant('2026-11-28', '10:00'));
    expect(span.derivation.find(({ rule }) => rule === 'acceptance')).toMatchObject({ source: 'Standard 8; X25' });
  });

  it('is the same day at the desk, whose hours are its own', () => {
    expect(total('2026-11-28', '19:30').acceptedOn).toBe('2026-11-28');
  });
});

describe('the minutes (5.1, 5.2)', () => {
  it.each([
    ['registration', '12:45', '13:00'],
    ['registration', '18:15', '18:30'],
    ['intake', '12:50', '13:05'],
    ['intake', '19:45', '20:00'],
  ] as const)('of %s from %s are over at %s (X29)', (term, from, ends) => {
    const span = spanOf(term, localInstant('2026-11-24', from), { channel: 'corporation' });
    expect(span).toMatchObject({
      dueAt: localInstant('2026-11-24', ends),
      lastDay: '2026-11-24',
      countedFrom: '2026-11-24',
    });
  });

  it('tell of the break they run over', () => {
    expect(rules(spanOf('registration', localInstant('2026-11-24', '12:50'), { channel: 'portal' }))).toEqual([
      'start',
      'pause',
      'count',
    ]);
    expect(rules(spanOf('registration', localInstant('2026-11-24', '13:10'), { channel: 'portal' }))).toEqual([
      'start',
      'office-hours',
      'count',
    ]);
  });
});

describe('keeping an uncollected result (X37)', () => {
  it('ends on the same day of the next month, or the last of a shorter one (Civil Code 174)', () => {
    expect(spanOf('keeping', noon('2017-10-10'), { channel: 'corporation' }).lastDay).toBe('2017-11-10');
    expect(spanOf('keeping', noon('2018-01-31'), { channel: 'corporation' }).lastDay).toBe('2018-02-28');
  });

  it('knows no cap, rolls nowhere and needs no calendar, so that none can stop a result on its way (X48)', () => {
    const span = spanOf('keeping', noon('2018-02-21'), { channel: 'corporation', totalLastDay: '2018-03-01' });
    expect(span).toMatchObject({ nominalLastDay: '2018-03-21', lastDay: '2018-03-21' });
    expect(spanOf('keeping', noon('2027-12-10'), { channel: 'corporation' }).lastDay).toBe('2028-01-10');
  });
});

describe('derivations', () => {
  it('are sentences in Kazakh, Russian and English, each with its rule and its source', () => {
    const spans = [
      total('2018-02-19', '18:31', 'portal'),
      total('2024-04-08'),
      spanOf('registration', noon('2017-10-07'), { channel: 'portal' }),
      spanOf('keeping', noon('2018-02-21'), { channel: 'corporation' }),
      examinationAfterReturn({ lastDay: '2017-10-30' }, noon('2017-11-02'), '2017-11-03'),
    ];
    for (const { rule, source, text } of spans.flatMap(({ derivation }) => derivation)) {
      expect(
        [rule, source, text.kk, text.ru, text.en].every((part) => part.length > 0),
        rule,
      ).toBe(true);
      expect(
        [text.kk, text.ru, text.en].every((sentence) => /[.]$/.test(sentence)),
        rule,
      ).toBe(true);
      expect(`${text.kk}${text.ru}`, rule).not.toMatch(/undefined|\{|\}/);
    }
  });

  it('put no Kazakh case ending on a date or a number', () => {
    const spans = [
      total('2018-02-19', '18:31', 'portal'),
      spanOf('registration', noon('2017-10-07'), { channel: 'portal' }),
    ];
    // the hour of the day's end is no placeholder
    for (const { text } of spans.flatMap(({ derivation }) => derivation))
      expect(text.kk.replace('24:00-де', '')).not.toMatch(/\d(-\p{L}| (дейін|бастап|кейін))/u);
  });
});
