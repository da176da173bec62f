import { momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { daysBetween, localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';
import type { TermRow } from '../kind.ts';

export interface TermLeft {
  readonly isLate: boolean;
  /** whole local days from today to the last day; negative when it has passed */
  readonly daysLeft: number;
  readonly text: Words;
}

/** A term as its reading asks for it; `over`: what is said once it has run out without a breach. */
interface Counted {
  readonly unit: TermRow<never>['unit'];
  readonly over?: Words | undefined;
}

/** How much of a term is left, as a person reads it [O]; terms in minutes say when they end, since minutes pause (X29). */
export function timeLeft(
  { unit, over }: Counted,
  { lastDay, dueAt }: { readonly lastDay: PlainDate; readonly dueAt: Instant },
  now: Instant,
): TermLeft {
  const daysLeft = daysBetween(localDate(now), lastDay);
  const isLate = now >= dueAt;
  if (isLate && over) return { isLate: false, daysLeft, text: over };
  return {
    isLate,
    daysLeft,
    text: unit === 'minuteInOfficeHours' ? untilMoment(dueAt, isLate) : untilDay(daysLeft, isLate),
  };
}

/** Said of a term that runs out and that nobody misses [O]. */
export const runOut = words('Мерзім аяқталды', 'Срок закончился', 'The term is over');

function untilMoment(dueAt: Instant, isLate: boolean): Words {
  const at = momentWords(dueAt);
  return isLate
    ? words(`Мерзімі өткен уақыт: ${at.kk}`, `Срок истек: ${at.ru}`, `The term ended: ${at.en}`)
    : words(`Мерзім аяқталатын уақыт: ${at.kk}`, `Срок истекает: ${at.ru}`, `The term ends: ${at.en}`);
}

function untilDay(daysLeft: number, isLate: boolean): Words {
  if (isLate)
    return words(`Кешіккен күн саны: ${-daysLeft}`, `Просрочено дней: ${-daysLeft}`, `Days overdue: ${-daysLeft}`);
  if (daysLeft === 0) return words('Соңғы күні – бүгін', 'Сегодня последний день', 'Today is the last day');
  return words(`Қалған күн: ${daysLeft}`, `Осталось дней: ${daysLeft}`, `Days left: ${daysLeft}`);
}
