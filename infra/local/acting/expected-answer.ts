import * as z from 'zod/mini';
import { Advice } from '#infra/running/advice.ts';
import type { Answered } from './ask.ts';

const Told = z.object({ title: z.string(), paragraph: z.optional(z.string()), cure: z.optional(z.string()) });

/** The body of an answer where no problem was expected. Throws Advice: what happened, why and how to mend it, as the API says itself. */
export function expectedOf(who: string, { status, body }: Answered): unknown {
  if (status < 300) return body;
  const told = z.safeParse(Told, body);
  if (!told.success) throw new Advice(`${who}: ${status} ${JSON.stringify(body)}`);
  const { title, paragraph, cure = '' } = told.data;
  throw new Advice(`${who}: ${status} ${title}${paragraph ? ` (${paragraph})` : ''}. ${cure}`.trim());
}
