import * as z from 'zod/mini';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import { PaperRef } from '#domain/file/refs.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { type Round, roundOf, withStep } from '#domain/queue/allocating/round.ts';
import { keptOf } from '#domain/queue/allocating/round-kept.ts';
import { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { firstDifference, type Otherwise } from './difference.ts';
import { type EvidenceDeps, evidenceAgain } from './evidence-again.ts';

/** By what a journal keeps a round: page after page, and how many of them were bound by then. */
const Paged = z.object({ page: PaperRef });
const Bound = z.object({ pages: z.number(), contents: PaperRef, round: PaperRef });
const Page = z.array(RoundStep);

/** What came out otherwise, and which page says so. */
export interface OrderOtherwise {
  readonly page: PaperRef;
  readonly difference: Otherwise;
}

type Told = readonly Pick<CommitRecord, 'events'>[];

/** What events name by this shape, in their order. */
const namedIn = <T>(journal: Told, shape: z.core.$ZodType<T>): T[] =>
  journal.flatMap(({ events }) =>
    events.flatMap((event) => {
      const found = z.safeParse(shape, event);
      return found.success ? [found.data] : [];
    }),
  );

/**
 * The order that a round used, computed again from its own pages, which must be those that were written: whom each list served
 * and passed over, the reasons, the ledger, and what was bound of them. Nothing where it comes out the same, or where the journal
 * keeps no round.
 */
export async function roundAgain(id: string, journal: Told, deps: EvidenceDeps): Promise<OrderOtherwise | undefined> {
  const [pages, bound] = [namedIn(journal, Paged).map(({ page }) => page), namedIn(journal, Bound)];
  if (pages.length === 0) return undefined;
  const papers = [...pages, ...bound.flatMap(({ contents, round }) => [contents, round])];
  const changed = await evidenceAgain(id, papers, deps);
  if (changed) return { page: papers.find((page) => page.id === changed.of) as PaperRef, difference: changed };
  const read = await Promise.all(pages.map(async (page) => Page.parse(await readAgain(page, deps))));
  const [first] = recompute(read.flat());
  if (!first) return boundOtherwise({ pages, bound, read }, deps);
  const { step, does, expected, found } = first;
  const other = firstDifference(found, expected);
  const of = `${step} ${does}${other?.of ? ` ${other.of}` : ''}`;
  return { page: pageOf(step, pages, read), difference: { what: 'ORDER', ...other, of } };
}

const readAgain = async (paper: PaperRef, { documents }: EvidenceDeps): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await documents.readPaper(paper)));

interface Record {
  readonly pages: readonly PaperRef[];
  readonly bound: readonly z.infer<typeof Bound>[];
  readonly read: readonly (readonly RoundStep[])[];
}

/** Each table of contents names the pages that the journal names, and the round beside it is as they make it (X243). */
async function boundOtherwise({ pages, bound, read }: Record, deps: EvidenceDeps): Promise<OrderOtherwise | undefined> {
  let before = 0;
  let made: Round | undefined;
  for (const { pages: count, contents, round } of bound) {
    const upTo = before + count;
    const steps = read.slice(before, upTo).flat();
    made = made ? steps.reduce(withStep, made) : roundOf(steps);
    const kept = [
      { page: contents, again: pages.slice(before, upTo) },
      { page: round, again: keptOf(made) },
    ];
    for (const { page, again } of kept) {
      const other = firstDifference(await readAgain(page, deps), again);
      if (other) return { page, difference: { what: 'ORDER', ...other, of: `${page.type} ${other.of}` } };
    }
    before = upTo;
  }
  return undefined;
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
