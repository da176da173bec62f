import { monthReport, type ReportDeps } from '#casework/reporting/read-report.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfMonth, OfReport } from '#http/shapes/reports.ts';
import { ReportView, reportView } from '#http/views/report-view.ts';

/** The report of a month: what each office did, how it kept its terms, how long its lists were; the reading is noted first. */
export const readReport = operation({
  name: 'readReport',
  by: 'official',
  params: OfMonth,
  query: OfReport,
  answer: ReportView,
  run: async ({ params: { month }, query, actor, now, requestId }, deps: ReportDeps) => {
    const report = await monthReport({ month, ...query, form: 'json', actor, now, requestId }, deps);
    if (!report.ok) return refused(refusedBy(report.error, 'query'));
    return ok({ body: reportView({ month, today: localDate(now) }, report.value) });
  },
});
