import type { CaseLists, Page } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { receiptsBook, receiptsOf, seesReceipt } from '#domain/application/rules/seeing/receipts.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { inParallel } from '../../in-parallel.ts';

export interface ReceiptsDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
}

interface Looking {
  readonly centre: string;
  readonly day: PlainDate;
  readonly viewer: StaffActor;
  readonly cursor: string | undefined;
}

const atOnce = 10;

/** What a centre took in on a day, first taken first. The index may lag behind, so every case is loaded and authorised. */
export async function receiptsOfDay(
  { centre, day, viewer, cursor }: Looking,
  { cases, lists }: ReceiptsDeps,
): Promise<Page<Application>> {
  const book = receiptsBook(centre, day);
  const page = await lists.receipts(book, cursor);
  const found = await inParallel(page.items, atOnce, (caseId) => cases.load(application, caseId));
  const isOfBook = (theCase: Application) => receiptsOf(theCase)?.book === book;
  return { ...page, items: found.flatMap((one) => (one && isOfBook(one) && seesReceipt(one, viewer) ? [one] : [])) };
}
