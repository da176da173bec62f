import * as z from 'zod/mini';
import { Advice, exitCodeOf } from '#infra/running/advice.ts';
import type { Answered } from './ask.ts';

const Told = z.object({ title: z.string(), paragraph: z.optional(z.string()), cure: z.optional(z.string()) });

/** The body of an answer where no problem was expected. Throws Advice: what happened, why and how to mend it, as the API says itself. */
export function expectedOf(who: string, { status, body }: Answered): unknown {
  if (status < 300) return body;
  const exitCode = exitCodeOf(status);
  const told = z.safeParse(Told, body);
  if (!told.success) throw new Advice(`${who}: ${status} ${JSON.stringify(body)}`, { exitCode });
  const { title, paragraph, cure = '' } = told.data;
  throw new Advice(`${who}: ${status} ${title}${paragraph ? ` (${paragraph})` : ''}. ${cure}`.trim(), { exitCode });
}
