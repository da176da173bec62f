import { periods } from '#domain/regulation/periods.ts';
import { calendarDaysLeft, calendarYears } from '#domain/time/calendar.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { counted } from './counted.ts';

/** What whoever starts or deploys Kezek is told while the working calendar is ending (X61); nothing before that. */
export function calendarWarning(today: PlainDate): string | undefined {
  const left = calendarDaysLeft(today);
  if (left >= periods.calendarWarning.amount) return undefined;
  const { last } = calendarYears;
  return [
    `The working calendar ends with ${last}, ${left < 0 ? 'which is over' : `in ${counted(left, 'day')}`}.`,
    'Days for an appeal are told as days that may still move, and no request can be filed whose thirty days end later.',
    `Enter ${last + 1} in functions/domain/time/calendar.json, run npm test, and deploy.`,
  ].join('\n');
}
