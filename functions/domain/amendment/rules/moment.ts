import type { Instant, PlainDate } from '../../time/instant.ts';
import { endOfDay, lastOfMinute } from '../../time/local-date.ts';
import type { MomentMoved } from '../event.ts';

/** A moment as far as a document tells it: to the minute, or the day alone. */
export interface KnownMoment {
  readonly at?: Instant | undefined;
  readonly on?: PlainDate | undefined;
}

/** What is known to the minute, or to the day, is its last millisecond: nobody gains by what nobody wrote down (X142). */
export function momentKnown({ at, on }: KnownMoment): Instant | undefined {
  if (at !== undefined) return lastOfMinute(at);
  return on && new Date(Date.parse(endOfDay(on)) - 1).toISOString();
}

export const isEarlier = (moment: MomentMoved | undefined): boolean => moment !== undefined && moment.to < moment.from;
export const isLater = (moment: MomentMoved | undefined): boolean => moment !== undefined && moment.to > moment.from;
