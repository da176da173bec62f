import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { isFiledInside } from '#domain/application/rules/filing/taken-in-paper.ts';
import { receiptsBook } from '#domain/application/rules/seeing/receipts.ts';
import { daysOf, type Outage } from '#domain/outages/outage.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface FiledInsideDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'receipts'>;
}

/**
 * When a centre first filed a request by the system while an outage is said to have lasted; undefined: it did not. The index
 * only finds the request, which proves it by itself (X76).
 */
export async function filedInside(
  outage: Outage | undefined,
  centre: string | undefined,
  { cases, lists }: FiledInsideDeps,
): Promise<Instant | undefined> {
  if (!outage || !centre) return undefined;
  for (const day of daysOf(outage)) {
    const ids: string[] = await wholeOf((cursor) => lists.receipts(receiptsBook(centre, day), cursor));
    for (const caseId of ids) {
      const found: Application | undefined = await cases.load(application, caseId);
      if (found?.centre === centre && isFiledInside(found, outage)) return found.filedAt;
    }
  }
  return undefined;
}
