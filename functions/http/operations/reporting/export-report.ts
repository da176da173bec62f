import * as z from 'zod/mini';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { monthReport, type ReportDeps } from '#casework/reporting/read-report.ts';
import { nameOfColumn } from '#casework/reporting/reported-kinds.ts';
import { officeCalled } from '#domain/reports/office-called.ts';
import { reportColumns, tableOf } from '#domain/reports/table.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { csv, OfMonth, OfReport } from '#http/shapes/reports.ts';
import { csvTable } from '#http/views/csv-table.ts';
import { loginsOf } from '#http/views/logins.ts';

interface Deps extends ReportDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** The same report as a table, a number a line, with its names in the reader’s language; taking it away is noted as such. */
export const exportReport = operation({
  name: 'exportReport',
  by: 'official',
  params: OfMonth,
  query: OfReport,
  answer: z.string(),
  contentType: csv,
  run: async ({ params: { month }, query, language, ...asking }, deps: Deps) => {
    const { actor, now, requestId } = asking;
    const report = await monthReport({ month, ...query, form: 'csv', actor, now, requestId }, deps);
    if (!report.ok) return refused(refusedBy(report.error, 'query'));
    const { offices, total, state } = report.value;
    const nameOfOffice = (office: string) => officeCalled(office, localDate(now));
    const decided = offices.flatMap(({ officials }) => officials.map(({ official }) => official));
    const logins = await loginsOf(decided, deps.staff);
    const said = { month, state, language, nameOf: nameOfColumn, nameOfOffice, logins };
    const lines = tableOf([...offices, ...(total ? [total] : [])], said);
    return ok({ body: csvTable(reportColumns, lines, language) });
  },
});
