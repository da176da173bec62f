import type { Application } from '#domain/application/application.ts';
import { lastDayOf, lengthOf } from '#domain/regulation/periods.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** The last day on which a draft is kept (X45). */
export const draftKeptUntil = ({ openedAt }: Pick<Application, 'openedAt'>): PlainDate =>
  lastDayOf('draftKept', localDate(openedAt));

/** A draft that was never filed is kept for so many days; until then only its person discards it (X45). */
export const isDraftKept = (draft: Pick<Application, 'openedAt'>, now: Instant): boolean =>
  localDate(now) <= draftKeptUntil(draft);

/** Until when the records of an unfiled draft are kept (X45). */
export const draftExpiry = (now: Instant): Instant => new Date(Date.parse(now) + lengthOf('draftKept')).toISOString();
