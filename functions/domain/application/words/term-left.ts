import { type Term, type TermId, terms } from '#domain/application/terms.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { daysBetween, localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';

export interface TermLeft {
  readonly isLate: boolean;
  /** whole local days from today to the last day; negative when it has passed */
  readonly daysLeft: number;
  readonly text: Words;
}

/** How much of a term is left, as a person reads it [O]; terms in minutes say when they end, since minutes pause (X29). */
export function termLeft(
  term: TermId,
  { lastDay, dueAt }: { readonly lastDay: PlainDate; readonly dueAt: Instant },
  now: Instant,
): TermLeft {
  const { unit }: Term = terms[term];
  const daysLeft = daysBetween(localDate(now), lastDay);
  const isLate = now >= dueAt;
  if (isLate && endsWithoutBreach(term)) return { isLate: false, daysLeft, text: keptNoMore };
  return {
    isLate,
    daysLeft,
    text: unit === 'minuteInOfficeHours' ? untilMoment(dueAt, isLate) : untilDay(daysLeft, isLate),
  };
}

/** Does nobody miss anything as it runs out? Then nobody is late: a kept result is given out later too (X37). */
export const endsWithoutBreach = (term: TermId): boolean => 'endsIn' in terms[term];

const keptNoMore = words(
  'Мерзімі аяқталды, нәтиже сұрау бойынша беріледі',
  'Срок закончился, результат выдается по запросу',
  'The term is over, the result is given out on request',
);

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
