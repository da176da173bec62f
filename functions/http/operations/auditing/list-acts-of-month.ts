import * as z from 'zod/mini';
import { type ActsDeps, actsTold, noteLook } from '#casework/reporting/acts-told.ts';
import type { FigureId } from '#domain/reports/figures.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { OfMonth, PageOfActs } from '#http/shapes/reports.ts';

const text = z.string();

/** Every act of an office in a month under one figure and ground, first done first, page by page; this reading is noted first. */
export const listActsOfMonth = operation({
  name: 'listActsOfMonth',
  by: 'official',
  params: OfMonth,
  query: PageOfActs,
  answer: z.object({
    items: z.array(z.object({ file: text, commit: z.number(), at: text })),
    cursor: z.optional(text),
  }),
  run: async ({ params: { month }, query, ...asking }, deps: ActsDeps) => {
    const { organisation: office, figure, of, official, cursor } = query;
    const column = { month, office, figure: figure as FigureId, of, official };
    await noteLook(column, 'json', asking, deps);
    const { items, ...page } = await actsTold(column, { actor: asking.actor, cursor }, deps);
    return ok({ body: { ...page, items: [...items] } });
  },
});
