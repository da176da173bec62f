import * as z from 'zod';
import type { Instant } from '#domain/time/instant.ts';
import type { Language } from '#domain/words.ts';
import { closedDesks } from '#infra/local/stack/closed-desks.ts';
import { missingWords, paragraphWords } from './as-words.ts';
import type { Answered } from './ask.ts';

const Problem = z.looseObject({
  type: z.optional(z.string()),
  title: z.string(),
  cure: z.string(),
  paragraph: z.optional(z.string()),
  fields: z.optional(z.array(z.object({ field: z.string(), problem: z.string(), cure: z.optional(z.string()) }))),
  missing: z.optional(z.array(z.string())),
});

interface Told extends Pick<Answered, 'status' | 'body'> {
  readonly askedAt: Instant;
}

/** What happened, which paragraph says so, which fields, how to mend it; of a closed desk, how it opens here. */
export function problemTold({ status, body, askedAt }: Told, language: Language): string {
  const read = Problem.safeParse(body);
  if (!read.success) return `${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`;
  const { type, title, cure, paragraph, fields = [], missing = [] } = read.data;
  const isOfClosedDesk = type?.endsWith(':centre-closed') || fields.some((one) => one.problem === 'CENTRE_CLOSED');
  const opens = isOfClosedDesk ? closedDesks(askedAt) : undefined;
  return [
    `${status} ${title}. ${cure}.`,
    ...(paragraph ? [paragraphWords(paragraph)[language]] : []),
    ...fields.map(({ field, problem, cure: mend }) => `  ${field}: ${problem}${mend ? ` – ${mend}` : ''}`),
    ...missing.map((what) => `  ${missingWords(what)[language]}`),
    ...(opens ? [opens[language]] : []),
  ].join('\n');
}
