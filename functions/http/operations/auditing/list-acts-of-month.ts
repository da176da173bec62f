import * as z from 'zod/mini';
import { type ActsDeps, actsTold, noteLook } from '#casework/reporting/acts-told.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { OfMonth, PageOfActs } from '#http/shapes/reports.ts';

const text = z.string();
const Act = z.object({
  figure: text,
  of: z.optional(text),
  official: z.optional(text),
  file: text,
  commit: z.number(),
  at: text,
});

/**
 * The acts of an office in a month, of every figure or one, by ground and by official, page by page; this reading is noted first.
 */
export const listActsOfMonth = operation({
  name: 'listActsOfMonth',
  by: 'official',
  params: OfMonth,
  query: PageOfActs,
  answer: z.object({ items: z.array(Act), cursor: z.optional(text) }),
  run: async ({ params: { month }, query, ...asking }, deps: ActsDeps) => {
    const { organisation: office, cursor, ...named } = query;
    const asked = { month, office, ...named };
    await noteLook(asked, 'json', asking, deps);
    const { items, ...page } = await actsTold(asked, { actor: asking.actor, cursor }, deps);
    return ok({ body: { ...page, items: [...items] } });
  },
});
