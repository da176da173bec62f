import * as z from 'zod/mini';
import { isInstant } from '#domain/time/local-date.ts';

/** Years that a person may type [I]: whatever lies outside is a slip of the hand, and no calendar or paper knows it. */
const years = { first: 1900, last: 2099 } as const;

const isOfOurTime = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return year >= years.first && year <= years.last;
};
const within = z.refine<string>(isOfOurTime, { error: 'DATE_FAR' });

/** A day that a person types, YYYY-MM-DD. */
export const day = z.iso.date({ abort: true }).check(within);

/** A moment that a person types, ISO 8601 with its offset, any; `read` is how it was carried. */
export const instantOf = (read: (typed: string) => string, error: string) =>
  z.string().check(
    z.refine((text) => isInstant(read(text)), { error, abort: true }),
    within,
  );

export const instant = instantOf((typed) => typed, 'INSTANT_INVALID');
