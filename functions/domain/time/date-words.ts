import { type Words, words } from '#domain/words.ts';
import type { Instant, PlainDate } from './instant.ts';
import { localDate, localTime } from './local-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as people write it: 24.11.2026 in Kazakh and Russian, 24 November 2026 in English. */
export function dateWords(date: PlainDate): Words {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  const dotted = `${day}.${month}.${year}`;
  return words(dotted, dotted, `${Number(day)} ${months[Number(month) - 1]} ${year}`);
}

/** A moment as clocks in Asia/Oral show it, to the minute. */
export function momentWords(instant: Instant): Words {
  const { kk, ru, en } = dateWords(localDate(instant));
  const time = localTime(instant);
  return words(`${kk} ${time}`, `${ru} ${time}`, `${en}, ${time}`);
}
