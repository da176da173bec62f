import { type Words, words } from '#domain/words.ts';
import { type PeriodId, periods } from './periods.ts';

/** A count of days with its noun as Russian bends it: 1 день, 3 дня, 5 дней. */
function counted(amount: number, [one, few, many]: readonly [string, string, string]): string {
  const [last, lastTwo] = [amount % 10, amount % 100];
  if (last === 1 && lastTwo !== 11) return `${amount} ${one}`;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? `${amount} ${few}` : `${amount} ${many}`;
}

/** How long a period of days is, for whoever is told it before its last day is known: no text has a number of its own. */
export function daysWords(id: PeriodId): Words {
  const { amount, unit } = periods[id];
  if (unit === 'workingDay')
    return words(
      `${amount} жұмыс күні`,
      counted(amount, ['рабочий день', 'рабочих дня', 'рабочих дней']),
      `${amount} working ${amount === 1 ? 'day' : 'days'}`,
    );
  if (unit !== 'calendarDay') throw new Error(`${id} is measured in ${unit}s, not in days`);
  return words(`${amount} күн`, counted(amount, ['день', 'дня', 'дней']), `${amount} ${amount === 1 ? 'day' : 'days'}`);
}
