import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '#domain/application/words/terms/term-span.ts';
import calendar from '#domain/time/calendar.json' with { type: 'json' };

/** An independent counter: plain UTC days shifted by five hours, walked one by one over the raw calendar. */
const dayMs = 86_400_000;
const oral = 5 * 3_600_000;
const off = new Set<string>();
const working = new Set<string>();
for (const { daysOff, holidaysOnWeekends, workingWeekendDays } of Object.values(calendar.years)) {
  for (const { date } of [...daysOff, ...holidaysOnWeekends]) off.add(date);
  for (const { date } of workingWeekendDays as { date: string }[]) working.add(date);
}
const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const works = (ms: number) => {
  const weekday = new Date(ms).getUTCDay();
  return working.has(textOf(ms)) || (weekday !== 0 && weekday !== 6 && !off.has(textOf(ms)));
};
const rolled = (ms: number): number => (works(ms) ? ms : rolled(ms + dayMs));
const walk = (from: number, days: number) => {
  let day = from;
  for (let counted = 1; counted <= days; counted += 1) day += dayMs;
  return day;
};

function expectedTotal(filedAt: number, channel: 'portal' | 'corporation') {
  const local = filedAt + oral;
  const day = Math.floor(local / dayMs) * dayMs;
  const isLate = channel === 'portal' && (!works(day) || local - day >= 18.5 * 3_600_000);
  const accepted = isLate ? rolled(day + dayMs) : day;
  const nominal = walk(accepted, 30);
  const last = rolled(nominal);
  return {
    acceptedOn: textOf(accepted),
    countedFrom: textOf(accepted + dayMs),
    nominalLastDay: textOf(nominal),
    lastDay: textOf(last),
    dueAt: new Date(last + dayMs - oral).toISOString(),
  };
}

describe('due dates against a day-by-day counter', () => {
  it('agree on every day of ten years, in both channels (9.4, 10.11, X13, X14, X25)', () => {
    for (let day = Date.UTC(2015, 0, 1); day < Date.UTC(2025, 0, 1); day += dayMs) {
      for (const [channel, hour] of [
        ['corporation', 12],
        ['portal', 12],
        ['portal', 19],
      ] as const) {
        const filedAt = day + hour * 3_600_000 - oral;
        const span = spanOf('total', new Date(filedAt).toISOString(), { channel });
        expect(span, `${channel} ${textOf(day)} ${hour}:00`).toMatchObject(expectedTotal(filedAt, channel));
      }
    }
  }, 60_000);

  it('agree at any moment (X25, X26)', () => {
    const moment = fc.integer({ min: Date.UTC(2015, 0, 2), max: Date.UTC(2027, 9, 31) });
    fc.assert(
      fc.property(moment, fc.constantFrom('portal', 'corporation'), (filedAt, channel) => {
        expect(spanOf('total', new Date(filedAt).toISOString(), { channel })).toMatchObject(
          expectedTotal(filedAt, channel),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of internal steps never pass the total that still lies ahead of them, and never roll (X14, X27, X73)', () => {
    const moment = fc.integer({ min: Date.UTC(2015, 0, 2), max: Date.UTC(2027, 9, 31) });
    const oneStep = fc.constantFrom(
      ['resolution', 1],
      ['examination', 25],
      ['signature', 1],
      ['sending', 1],
      ['handover', 1],
    );
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 40 }), oneStep, (filedAt, daysLater, [term, amount]) => {
        const total = expectedTotal(filedAt, 'corporation');
        const startedAt = filedAt + daysLater * dayMs;
        const uncapped = textOf(walk(Math.floor((startedAt + oral) / dayMs) * dayMs, Number(amount)));
        const span = spanOf(term as 'resolution', new Date(startedAt).toISOString(), {
          channel: 'corporation',
          totalLastDay: total.lastDay,
        });
        const begunOn = textOf(Math.floor((startedAt + oral) / dayMs) * dayMs);
        const isCapped = begunOn <= total.lastDay && total.lastDay < uncapped;
        expect(span.lastDay).toBe(isCapped ? total.lastDay : uncapped);
      }),
      { numRuns: 500 },
    );
  });
});
