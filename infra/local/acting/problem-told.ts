import * as z from 'zod';
import type { Language } from '#domain/words.ts';
import { missingWords, paragraphWords } from './as-words.ts';
import type { Answered } from './ask.ts';

const Problem = z.looseObject({
  title: z.string(),
  cure: z.string(),
  paragraph: z.optional(z.string()),
  fields: z.optional(z.array(z.object({ field: z.string(), problem: z.string(), cure: z.optional(z.string()) }))),
  missing: z.optional(z.array(z.string())),
});

/** What happened, which paragraph says so, which fields, how to mend it. */
export function problemTold({ status, body }: Pick<Answered, 'status' | 'body'>, language: Language): string {
  const read = Problem.safeParse(body);
  if (!read.success) return `${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`;
  const { title, cure, paragraph, fields = [], missing = [] } = read.data;
  return [
    `${status} ${title}. ${cure}.`,
    ...(paragraph ? [paragraphWords(paragraph)[language]] : []),
    ...fields.map(({ field, problem, cure: mend }) => `  ${field}: ${problem}${mend ? ` – ${mend}` : ''}`),
    ...missing.map((what) => `  ${missingWords(what)[language]}`),
  ].join('\n');
}
