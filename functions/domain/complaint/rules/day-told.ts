import { lastDayOf } from '../../regulation/periods.ts';
import type { Instant, PlainDate } from '../../time/instant.ts';
import { endOfDay, localDate } from '../../time/local-date.ts';

interface Told {
  readonly how: 'cabinet' | 'desk' | 'post';
  readonly at: Instant;
}

/** The day on which somebody counts as told, from which his days to complain run: of a letter that on which its tenth day is over (X53). */
export const dayTold = ({ how, at }: Told): PlainDate =>
  how === 'post' ? localDate(endOfDay(lastDayOf('postedDelivered', localDate(at)))) : localDate(at);
