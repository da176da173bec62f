import type { StaffRegister } from '#casework/ports/identity.ts';
import { monthReport, type ReportDeps } from '#casework/reporting/read-report.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { OfMonth, OfReport } from '#http/shapes/reports.ts';
import { loginsOf } from '#http/views/logins.ts';
import { ReportView, reportView } from '#http/views/report-view.ts';

interface Deps extends ReportDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** The report of a month: what each office did, how it kept its terms, how long its lists were; the reading is noted first. */
export const readReport = operation({
  name: 'readReport',
  by: 'official',
  params: OfMonth,
  query: OfReport,
  answer: ReportView,
  run: async ({ params: { month }, query, actor, now, requestId }, deps: Deps) => {
    const report = await monthReport({ month, ...query, form: 'json', actor, now, requestId }, deps);
    if (!report.ok) return refused(refusedBy(report.error, 'query'));
    const decided = report.value.offices.flatMap(({ officials }) => officials.map(({ official }) => official));
    const logins = await loginsOf(decided, deps.staff);
    return ok({ body: reportView({ month, today: localDate(now), logins }, report.value) });
  },
});
