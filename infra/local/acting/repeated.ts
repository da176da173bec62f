import * as z from 'zod/mini';
import type { Instant } from '#domain/time/instant.ts';
import { onTheClock, zone } from '#infra/running/on-the-clock.ts';

const Filed = z.object({ number: z.string(), filedAt: z.string() });
const filing: readonly string[] = ['submitRequest', 'handPackage'];

/** Who files the same once more is answered with the request as it stands: this tells him so. Undefined where he filed it now. */
export function alreadyFiled(operation: string, body: unknown, askedAt: Instant): string | undefined {
  const read = z.safeParse(Filed, body);
  if (!filing.includes(operation) || !read.success || read.data.filedAt >= askedAt) return undefined;
  const { number, filedAt } = read.data;
  return `Already filed on ${onTheClock(filedAt)} ${zone} as ${number}: nothing was done anew.`;
}
