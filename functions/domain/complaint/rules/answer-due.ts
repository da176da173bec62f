import type { Instant, PlainDate } from '../../time/instant.ts';
import { datesOf } from '../../time/term-dates.ts';
import { termOfAnswer } from '../terms.ts';

/** From which day a complaint made now is registered, and the last one for its answer (APPK 64(3); para 11). */
export function answerDue(
  isAbove: boolean,
  now: Instant,
): { readonly registeredOn: PlainDate; readonly lastDay: PlainDate } {
  const { acceptedOn, lastDay } = datesOf(termOfAnswer(isAbove), now);
  return { registeredOn: acceptedOn, lastDay };
}
