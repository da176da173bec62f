import * as z from 'zod/mini';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { type ActsDeps, noteLook, wholeOfActs } from '#casework/reporting/acts-told.ts';
import { nameOfColumn } from '#casework/reporting/reported-kinds.ts';
import { actColumns, actLines } from '#domain/reports/acts-table.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { csv, OfActs, OfMonth } from '#http/shapes/reports.ts';
import { csvTable } from '#http/views/csv-table.ts';
import { loginsOf } from '#http/views/logins.ts';

interface Deps extends ActsDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** The same acts as one table; taking them away is noted as such. */
export const exportActsOfMonth = operation({
  name: 'exportActsOfMonth',
  by: 'official',
  params: OfMonth,
  query: OfActs,
  answer: z.string(),
  contentType: csv,
  run: async ({ params: { month }, query, language, ...asking }, deps: Deps) => {
    const { organisation: office, ...named } = query;
    const asked = { month, office, ...named };
    await noteLook(asked, 'csv', asking, deps);
    const acts = await wholeOfActs(asked, asking.actor, deps);
    const by = acts.map(({ official }) => official);
    const said = { month, office, language, nameOf: nameOfColumn, logins: await loginsOf(by, deps.staff) };
    const lines = actLines(acts, said);
    return ok({ body: csvTable(actColumns, lines, language) });
  },
});
