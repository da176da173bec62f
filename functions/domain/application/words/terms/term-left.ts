import { type Term, type TermId, terms } from '#domain/application/terms.ts';
import { type TermLeft, timeLeft } from '#domain/file/words/time-left.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';

/** How much of a term of a request is left, as a person reads it. */
export function termLeft(
  term: TermId,
  state: { readonly lastDay: PlainDate; readonly dueAt: Instant },
  now: Instant,
): TermLeft {
  const { unit }: Term = terms[term];
  return timeLeft({ unit, over: endsWithoutBreach(term) ? keptNoMore : undefined }, state, now);
}

/** Does nobody miss anything as it runs out? Then nobody is late: a kept result is given out later too (X37). */
export const endsWithoutBreach = (term: TermId): boolean => 'endsIn' in terms[term];

const keptNoMore = words(
  'Мерзімі аяқталды, нәтиже сұрау бойынша беріледі',
  'Срок закончился, результат выдается по запросу',
  'The term is over, the result is given out on request',
);
