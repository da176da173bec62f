import * as z from 'zod/mini';
import { termIds } from '#domain/application/terms.ts';
import { channels } from '#domain/regulation/channel.ts';
import { instantOf } from '#domain/text/dates.ts';

/** In a query a plus that was not escaped arrives as a blank, and a person who types +05:00 means a plus. */
export const momentOf = (typed: string): string => typed.replace(/ (?=\d{2}:\d{2}$)/, '+');

/** From which moment, ISO 8601 with any offset (X26), and in which channel. */
export const TermQuery = z.strictObject({
  from: instantOf(momentOf, 'NOT_AN_INSTANT'),
  channel: z.enum(channels),
});

export const TermAnswer = z.object({
  term: z.enum(termIds),
  paragraph: z.string(),
  acceptedOn: z.string(),
  countedFrom: z.string(),
  nominalLastDay: z.string(),
  lastDay: z.string(),
  dueAt: z.string(),
  mayMove: z.optional(z.literal(true)),
  derivation: z.array(z.object({ rule: z.string(), source: z.string(), text: z.string() })),
});
