import * as z from 'zod/mini';
import { type ActsDeps, noteLook, wholeOfActs } from '#casework/reporting/acts-told.ts';
import type { FigureId } from '#domain/reports/figures.ts';
import { csvOf } from '#domain/reports/table.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { csv, OfActs, OfMonth } from '#http/shapes/reports.ts';

const heads = ['month', 'office', 'figure', 'of', 'official', 'at', 'file', 'commit'] as const;

/** The same acts as one table; taking them away is noted as such. */
export const exportActsOfMonth = operation({
  name: 'exportActsOfMonth',
  by: 'official',
  params: OfMonth,
  query: OfActs,
  answer: z.string(),
  contentType: csv,
  run: async ({ params: { month }, query, ...asking }, deps: ActsDeps) => {
    const { organisation: office, figure, of = '', official = '' } = query;
    const column = { month, office, figure: figure as FigureId, of, official };
    await noteLook(column, 'csv', asking, deps);
    const acts = await wholeOfActs(column, asking.actor, deps);
    const lines = acts.map(({ at, file, commit }) => ({ ...column, at, file, commit: String(commit) }));
    return ok({ body: csvOf(heads, lines) });
  },
});
