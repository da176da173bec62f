import { fieldsWrong, type Refusal } from '../../file/refusal.ts';
import type { Instant, PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Offer } from '../offer.ts';

type Day = readonly [field: 'signedOn' | 'decidedOn', day: PlainDate];

/** What rests on a decision, the contract or a court’s act about it, is of no day before it, nor of one to come (77, 82). */
export function sinceDecisionFault(
  { decision, openedAt }: Pick<Offer, 'decision' | 'openedAt'>,
  [field, day]: Day,
  now: Instant,
): Refusal | undefined {
  const isOutside = day < localDate(decision?.at ?? openedAt) || day > localDate(now);
  return isOutside ? fieldsWrong('77', { field, problem: 'DATE_OUTSIDE' }) : undefined;
}
