import * as z from 'zod/mini';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';

const Health = z.object({ status: z.literal('up'), now: z.string(), edition: z.string() });

/** That the door answers, at what time by its clock, and under which edition of the regulation. */
export const readHealth = operation({
  name: 'readHealth',
  by: 'anyone',
  answer: Health,
  run: async ({ now }) => ok({ body: { status: 'up', now, edition: procedureEdition } }),
});
