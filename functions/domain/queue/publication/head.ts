import * as z from 'zod/mini';

/** acts: all of it is published; small: too few people to hide among (X128); older: its log is older than the chain. */
const forms = ['acts', 'small', 'older'] as const;

/** A list as it stood at the end of a day, for outsiders. */
export const Head = z.object({
  provider: z.string(),
  list: z.string(),
  form: z.enum(forms),
  /** how many acts are in its tree, and the root */
  size: z.number(),
  root: z.string(),
  /** that the tree of the day before only grew (RFC 6962 2.1.2) */
  consistency: z.array(z.string()),
  /** how many acts came before the chain and are in no tree */
  older: z.optional(z.number()),
  /** how many stand on it; not of a small list */
  standing: z.optional(z.number()),
  /** the day of whoever was housed last */
  lastHoused: z.optional(z.string()),
});
export type Head = z.infer<typeof Head>;

/** What an office has open, and how much of it is late; a number that is not there is not told (X138). */
const OfficeTerms = z.object({ office: z.string(), open: z.optional(z.number()), late: z.optional(z.number()) });
export type OfficeTerms = z.infer<typeof OfficeTerms>;

/** All lists at the end of a day: what is signed. */
export const Statement = z.object({
  version: z.literal(1),
  day: z.string(),
  /** digest of the file of the day before; nothing on the first */
  previous: z.string(),
  /** digest of the public key */
  key: z.string(),
  heads: z.array(Head),
  terms: z.array(OfficeTerms),
  /** digest of the file that says what providers and lists are called; days of before have none */
  names: z.optional(z.string()),
  /** digests of the files that say how offices kept their terms in a month, as counted in the month of this day */
  scorecards: z.optional(z.array(z.object({ month: z.string(), digest: z.string() }))),
});
export type Statement = z.infer<typeof Statement>;

export const dayFile = (day: string): string => `days/${day}.jsonl`;

/** What is stated in the file of a day, whoever signed it. */
export const statementIn = (text: string): Statement => Statement.parse(JSON.parse(text.slice(0, text.indexOf('\n'))));

/** The file of a day: what is stated, and the signature of exactly these bytes. */
export const dayText = (stated: string, signature: string): string => `${stated}\n${JSON.stringify({ signature })}\n`;
