import * as z from 'zod/mini';
import { PaperRef } from '#domain/file/refs.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { firstDifference, type Otherwise } from './difference.ts';
import { type EvidenceDeps, evidenceAgain } from './evidence-again.ts';

/** A file that keeps a round page by page, as its journal names them. */
const Paged = z.object({ id: z.string(), pages: z.array(PaperRef).check(z.minLength(1)) });
const Page = z.array(RoundStep);

/** What came out otherwise, and which page says so. */
export interface OrderOtherwise {
  readonly page: PaperRef;
  readonly difference: Otherwise;
}

/**
 * The order that a round used, computed again from its own pages, which must be those that were written: whom each list served
 * and passed over, the reasons, the ledger. Nothing where it comes out the same, or where the file keeps no round.
 */
export async function roundAgain(file: unknown, deps: EvidenceDeps): Promise<OrderOtherwise | undefined> {
  const paged = Paged.safeParse(file);
  if (!paged.success) return undefined;
  const { id, pages } = paged.data;
  const changed = await evidenceAgain(id, pages, deps);
  if (changed) return { page: pages.find((page) => page.id === changed.of) as PaperRef, difference: changed };
  const read = await Promise.all(
    pages.map(async (page) => Page.parse(JSON.parse(new TextDecoder().decode(await deps.documents.readPaper(page))))),
  );
  const [first] = recompute(read.flat());
  if (!first) return undefined;
  const { step, does, expected, found } = first;
  const other = firstDifference(found, expected);
  const of = `${step} ${does}${other?.of ? ` ${other.of}` : ''}`;
  return { page: pageOf(step, pages, read), difference: { what: 'ORDER', ...other, of } };
}

/** The page on which a step stands, steps counted from 1 through all pages. */
function pageOf(step: number, pages: readonly PaperRef[], read: readonly (readonly RoundStep[])[]): PaperRef {
  let before = 0;
  const at = read.findIndex(({ length }) => {
    before += length;
    return step <= before;
  });
  return pages[at] ?? (pages[0] as PaperRef);
}
