import { type Period, type PeriodId, periods } from '#domain/regulation/periods.ts';
import { addWorkingDays, nextWorkingDay } from './calendar.ts';
import type { PlainDate } from './instant.ts';
import { addDays, addMonths } from './local-date.ts';

const milliseconds = { second: 1_000, minute: 60_000, hour: 3_600_000, calendarDay: 86_400_000 } as const;

/** The last day of a period of days, months or years that begins with an event on this date; the day itself is not counted. */
export function lastDayOf(id: PeriodId, eventOn: PlainDate): PlainDate {
  const { amount, unit, rolls }: Period = periods[id];
  const ends: Partial<Record<Period['unit'], () => PlainDate>> = {
    calendarDay: () => addDays(eventOn, amount),
    workingDay: () => addWorkingDays(eventOn, amount),
    month: () => addMonths(eventOn, amount),
    year: () => addMonths(eventOn, amount * 12),
  };
  const last = ends[unit]?.();
  if (last === undefined) throw new Error(`${id} is measured in ${unit}s and has no last day`);
  return rolls ? nextWorkingDay(last) : last;
}

/** A period of seconds, minutes, hours or plain days as milliseconds. */
export function lengthOf(id: PeriodId): number {
  const { amount, unit }: Period = periods[id];
  if (!(unit in milliseconds)) throw new Error(`${id} is measured in ${unit}s and has no fixed length`);
  return amount * milliseconds[unit as keyof typeof milliseconds];
}
