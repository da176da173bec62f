import { lastDayOf, type Month, monthOf } from '../queue/publication/scorecard.ts';
import type { Instant, PlainDate } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import { type Words, words } from '../words.ts';

/** What a month is when its report is read. */
export const monthStates = ['NOT_BEGUN', 'RUNNING', 'OVER'] as const;
export type MonthState = (typeof monthStates)[number];

/** What its readers are told of that. */
export const monthStateWords: Readonly<Record<MonthState, Words>> = {
  NOT_BEGUN: words('Бұл ай әлі басталған жоқ', 'Этот месяц еще не начался', 'This month has not begun'),
  RUNNING: words(
    'Бұл ай әлі аяқталған жоқ: сандар өзгереді, ал бөгде адамдарға олар ай аяқталғанша айтылмайды',
    'Этот месяц еще не закончился: числа изменятся, и посторонним до его конца их не сообщают',
    'This month is not over: its numbers will change, and outsiders are told none of them before it is',
  ),
  OVER: words(
    'Бұл ай аяқталды; кеш орындалғаны мен кеш анықталған мерзім бұзылуы осы айға әлі қосылуы мүмкін',
    'Этот месяц закончился; сделанное с опозданием и поздно выявленные просрочки еще могут к нему добавиться',
    'This month is over; what is done late, and misses that are found late, may still be added to it',
  ),
};

export function stateOf(month: Month, now: Instant): MonthState {
  const present = monthOf(localDate(now));
  if (month === present) return 'RUNNING';
  return month < present ? 'OVER' : 'NOT_BEGUN';
}

/** As of the end of which day its lists are told: its last one, or today; of a month that has not begun none are (X231). */
export function listsAsOf(month: Month, now: Instant): PlainDate | undefined {
  const state = stateOf(month, now);
  if (state === 'NOT_BEGUN') return undefined;
  return state === 'OVER' ? lastDayOf(month) : localDate(now);
}
