import { describe, expect, it } from 'vitest';
import { calendarYears } from '#domain/time/calendar.ts';
import { addDays } from '#domain/time/local-date.ts';
import { calendarWarning } from '#infra/running/calendar-warning.ts';

const end = `${calendarYears.last}-12-31`;

describe('what is said at the start and at a deploy while the working calendar ends (X61)', () => {
  it('is nothing until 119 days are left', () => {
    expect(calendarWarning(addDays(end, -120))).toBeUndefined();
    expect(calendarWarning(addDays(end, -119))).toContain('in 119 days');
  });

  it('names the year to enter, and does not fall silent when it is too late', () => {
    expect(calendarWarning(addDays(end, 1))).toContain('which is over');
    expect(calendarWarning(end)).toContain(`Enter ${calendarYears.last + 1} in functions/domain/time/calendar.json`);
  });
});
