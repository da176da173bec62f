import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

/** A day as the margin has room for it. */
export function dayOf(day: PlainDate): string {
  const [year = '', month, date] = day.split('-');
  return `${date}.${month}.${year.slice(2)}`;
}

/** What stands in the margin beside a line: the day and the paragraph; of the code of administrative procedure by its own letters. */
export function headOf(day: PlainDate, paragraph: string): Words {
  const head = (code: string) => `${dayOf(day)} ${paragraph.replace('APPK', code)}`;
  return words(head('ӘРПК'), head('АППК'), head('APPK'));
}
