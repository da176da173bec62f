import * as z from 'zod/mini';
import { monthReport, type ReportDeps } from '#casework/reporting/read-report.ts';
import { nameOfColumn } from '#casework/reporting/reported-kinds.ts';
import { columns, csvOf, tableOf } from '#domain/reports/table.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { csv, OfMonth, OfReport } from '#http/shapes/reports.ts';

/** The same report as a table, a number a line, with its names in the reader’s language; taking it away is noted as such. */
export const exportReport = operation({
  name: 'exportReport',
  by: 'official',
  params: OfMonth,
  query: OfReport,
  answer: z.string(),
  contentType: csv,
  run: async ({ params: { month }, query, language, ...asking }, deps: ReportDeps) => {
    const { actor, now, requestId } = asking;
    const report = await monthReport({ month, ...query, form: 'csv', actor, now, requestId }, deps);
    if (!report.ok) return refused(refusedBy(report.error, 'query'));
    const { offices, total } = report.value;
    const lines = tableOf([...offices, ...(total ? [total] : [])], { month, language, nameOf: nameOfColumn });
    return ok({ body: csvOf(columns, lines) });
  },
});
