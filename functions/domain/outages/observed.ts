// What the service has seen of itself: times in which whoever asked it from outside had no right answer (X106).
import * as z from 'zod/mini';
import { enteredUntil, isWithin } from '#domain/regulation/filing-days.ts';
import { lengthOf, periods } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays, daysBetween, localDate, startOfDay } from '#domain/time/local-date.ts';
import { type Outage, toEnterUntil, touchesOfficeHours } from './outage.ts';

const text = z.string();

/** A time without a right answer, between two askings: evidence beside what a supervisor tells, never in its place. */
export const Observed = z.object({
  /** the first asking without a right answer; where nobody asked, the last one before */
  from: text,
  /** the first right answer after it; absent: none yet */
  to: z.optional(text),
  /** how many askings had none; 0: nobody asked */
  unanswered: z.number(),
  /** the last right answer before it; absent: there was none */
  answeredBefore: z.optional(text),
});
export type Observed = z.infer<typeof Observed>;

/** How far the service has been watched; of what was before `since` nothing is known. */
export const Watch = z.object({
  version: z.number(),
  since: text,
  askedAt: text,
  answeredAt: z.optional(text),
  /** since when, and how often, there has been no right answer */
  failing: z.optional(z.object({ from: text, unanswered: z.number() })),
});
export type Watch = z.infer<typeof Watch>;

/** All that was kept: how far it was watched, and each time that has ended. */
export interface Seen {
  readonly watch?: Watch | undefined;
  readonly times: readonly Observed[];
}

/** One asking from outside, and whether the answer was right. */
export interface Asking {
  readonly at: Instant;
  readonly isRight: boolean;
}

const msBetween = (one: Instant, other: Instant): number => Date.parse(other) - Date.parse(one);

/** Nothing is known across so long a silence, nor where the clock was set back: the watch begins anew. */
const isBroken = ({ askedAt }: Watch, at: Instant): boolean =>
  Math.abs(msBetween(askedAt, at)) > lengthOf('outageLongest');

/** What has not ended at that moment: no right answer since, or nobody who asked. */
function openAt({ askedAt, answeredAt, failing }: Watch, now: Instant): Observed | undefined {
  if (failing) return { ...failing, answeredBefore: answeredAt };
  const isUnasked = msBetween(askedAt, now) > lengthOf('unaskedAfter');
  return isUnasked ? { from: askedAt, unanswered: 0, answeredBefore: answeredAt } : undefined;
}

/**
 * The watch after one more asking, and the time that has ended with it: askings without a right answer are one time until
 * the next right one, and so is a silence between two right ones. Undefined: a later asking is kept already.
 */
export function watchAfter(
  before: Watch | undefined,
  { at, isRight }: Asking,
): { readonly watch: Watch; readonly ended?: Observed } | undefined {
  const known = before && !isBroken(before, at) ? before : undefined;
  if (known && at <= known.askedAt) return undefined;
  const asked = { version: (before?.version ?? 0) + 1, since: known?.since ?? at, askedAt: at };
  if (!isRight) {
    const { from, unanswered } = known?.failing ?? { from: at, unanswered: 0 };
    return { watch: { ...asked, answeredAt: known?.answeredAt, failing: { from, unanswered: unanswered + 1 } } };
  }
  const ended = known && openAt(known, at);
  return { watch: { ...asked, answeredAt: at }, ...(ended ? { ended: { ...ended, to: at } } : {}) };
}

/** How long an outage reaches back at most from where it ended, and that no calendar is waited for longer, in days. */
const [longestDays, waitedDays] = [periods.outageLongest.amount, 366];

/**
 * From when on it is read what the service saw: what ended before that meets no outage by which anything can be entered
 * today, so that reading does not grow with the years (X60, X106).
 */
export function seenFrom(now: Instant): Instant {
  const today = localDate(now);
  let day = today;
  while (daysBetween(day, today) < waitedDays && isWithin(today, enteredUntil(day))) day = addDays(day, -1);
  return startOfDay(addDays(day, 1 - longestDays));
}

function timesOf({ watch, times }: Seen, now: Instant): readonly Observed[] {
  const open = watch && openAt(watch, now);
  return open ? [...times, open] : times;
}

type Span = Pick<Outage, 'from' | 'to'>;

const meet = (one: Span, other: Span): boolean =>
  (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to);

/** What the service saw of itself while a recorded outage lasted. */
export const seenIn = (outage: Span, seen: Seen, now: Instant): readonly Observed[] =>
  timesOf(seen, now).filter((time) => meet(time, outage));

/** Was the service watched from the beginning of that outage on? */
export const isWatchedSince = ({ from }: Span, { watch }: Seen): boolean => watch !== undefined && watch.since <= from;

/**
 * What nobody has told of yet, though packages may have been taken in it and can still be entered: for the supervisor to
 * record, who knows what it was. An outage of some centres alone says nothing of the others.
 */
export function untold(seen: Seen, outages: readonly Outage[], now: Instant): readonly Observed[] {
  const told = outages.filter(({ centres }) => centres === 'all');
  return timesOf(seen, now).filter((time) => {
    const until = toEnterUntil(time);
    const isLate = until !== undefined && !isWithin(localDate(now), until);
    return (
      !isLate && touchesOfficeHours({ from: time.from, to: time.to ?? now }) && !told.some((one) => meet(time, one))
    );
  });
}
