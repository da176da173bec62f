import type { Instant, PlainDate } from '../../time/instant.ts';
import { endOfDay, lastOfMinute, localDate } from '../../time/local-date.ts';
import type { MomentMoved } from '../event.ts';

/** A moment as far as a document tells it: to the minute, or the day alone. */
export interface KnownMoment {
  readonly at?: Instant | undefined;
  readonly on?: PlainDate | undefined;
}

/**
 * What is known to the minute, or to the day, is its last millisecond: nobody gains by what nobody wrote down (X142). A
 * minute of another day than the one that is named is no moment.
 */
export function momentKnown({ at, on }: KnownMoment): Instant | undefined {
  if (at !== undefined) return on === undefined || localDate(at) === on ? lastOfMinute(at) : undefined;
  return on && new Date(Date.parse(endOfDay(on)) - 1).toISOString();
}

export const isEarlier = (moment: MomentMoved | undefined): boolean => moment !== undefined && moment.to < moment.from;
export const isLater = (moment: MomentMoved | undefined): boolean => moment !== undefined && moment.to > moment.from;
