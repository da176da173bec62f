import { type Words, words } from '#domain/words.ts';
import { type PeriodId, periods } from './periods.ts';

/** How many working days a period has, for whoever is told it before its last day is known: no text has a number of its own. */
export function daysWords(id: PeriodId): Words {
  const { amount, unit } = periods[id];
  if (unit !== 'workingDay') throw new Error(`${id} has ${unit}s`);
  const days = amount < 5 ? 'дня' : 'дней';
  return words(`${amount} жұмыс күні`, `${amount} рабочих ${days}`, `${amount} working days`);
}
