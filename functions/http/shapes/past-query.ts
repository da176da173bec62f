import * as z from 'zod/mini';
import { dateFaults } from '#domain/text/date-faults.ts';
import { day } from '#domain/text/dates.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Problem, problem } from '#http/problems/problem.ts';

/** Of which days of the past a place is asked: since when it moved, and where it was. */
export const ofPast = { since: z.optional(day), at: z.optional(day) };

interface AskedOfPast {
  readonly since?: string | undefined;
  readonly at?: string | undefined;
}

/** Nobody has a place on a day that has not come. */
export function inFuture(asked: AskedOfPast, now: Instant, where: 'query' | 'body'): Problem | undefined {
  const fields = (['since', 'at'] as const)
    .filter((field) => (asked[field] ?? '') > localDate(now))
    .map((field) => ({ field: `${where}.${field}`, problem: 'IN_FUTURE', cure: dateFaults.IN_FUTURE }));
  return fields.length > 0 ? problem('FIELDS_WRONG', { fields }) : undefined;
}
