import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Instant } from '#domain/time/instant.ts';
import { readInto } from '#infra/operate/fairness/read-journals.ts';
import { emptyReport, type Report } from '#infra/operate/fairness/report.ts';

async function* onePage(ids: readonly string[]) {
  yield ids;
}

/** What the journals of these files tell. */
export async function aFairnessReport(
  journals: Pick<CaseStore, 'journal'>,
  ids: readonly string[],
  now: Instant,
): Promise<Report> {
  const report = emptyReport({}, now);
  await readInto(report, onePage(ids), { journals, progress: () => {} });
  return report;
}
