import { outlook } from './calendar.ts';
import type { Instant } from './instant.ts';
import { addDays, localDate, toInstant } from './local-date.ts';
import type { Organisation } from './office-hours.ts';

// No act waits for its minutes to be reckoned, so none is refused for a year that is not entered (X61).

/** The moment itself while the organisation is open, else when it next opens; at the closing hour it is closed (X29). */
export function nextOpening(organisation: Organisation, from: Instant): Instant {
  const start = toInstant(from);
  for (let date = localDate(start); ; date = addDays(date, 1)) {
    const shift = outlook.hoursOf(organisation, date).find(({ closes }) => start < closes);
    const isOpen = shift !== undefined && shift.opens <= start;
    if (shift) return isOpen ? start : shift.opens;
  }
}

/** Does it receive people at that moment: is that when it next opens? */
export const isOpenAt = (organisation: Organisation, at: Instant): boolean =>
  nextOpening(organisation, at) === toInstant(at);

/** The first instant when so many minutes of office time have passed since `from` (X29). */
export function addOfficeMinutes(organisation: Organisation, from: Instant, minutes: number): Instant {
  let left = Math.round(minutes * 60_000);
  for (let date = localDate(from); ; date = addDays(date, 1)) {
    for (const { opens, closes } of outlook.hoursOf(organisation, date)) {
      const start = Math.max(Date.parse(from), Date.parse(opens));
      const available = Math.max(0, Date.parse(closes) - start);
      if (left <= available) return new Date(start + left).toISOString();
      left -= available;
    }
  }
}

/** How many minutes of office time have passed between two moments (X29). */
export function officeMinutesBetween(organisation: Organisation, from: Instant, to: Instant): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const last = localDate(to);
  let passed = 0;
  for (let date = localDate(from); date <= last; date = addDays(date, 1))
    for (const { opens, closes } of outlook.hoursOf(organisation, date))
      passed += Math.max(0, Math.min(end, Date.parse(closes)) - Math.max(start, Date.parse(opens)));
  return passed / 60_000;
}
