import type { Application } from '#domain/application/application.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** A draft that was never filed is kept for so many days; until then only its person discards it (X45). */
export const isDraftKept = ({ openedAt }: Application, now: Instant): boolean =>
  localDate(now) <= lastDayOf('draftKept', localDate(openedAt));
