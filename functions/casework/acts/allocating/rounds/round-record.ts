import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import { canonical } from '#casework/papers/canonical.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import type { CommandOf } from '#domain/allocation/command.ts';
import { PaperRef } from '#domain/file/refs.ts';
import { newId } from '#domain/ids.ts';
import { type Round, roundOf, withStep } from '#domain/queue/allocating/round.ts';
import { keptOf, RoundKept, roundKept } from '#domain/queue/allocating/round-kept.ts';
import { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { lastOfferOf, wasOffered } from '#domain/queue/allocating/why-not.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface RecordDeps {
  readonly documents: Pick<Documents, 'storePaper' | 'readPaper'>;
}

type Recorded = Pick<Allocation, 'pages' | 'bound'>;

const Page = z.array(RoundStep);
const Contents = z.array(PaperRef);

/** Papers read at once. */
const atOnce = 50;

async function read<T>(
  papers: readonly PaperRef[],
  shape: z.core.$ZodType<T>,
  { documents }: RecordDeps,
): Promise<readonly T[]> {
  return inParallel(papers, atOnce, async (paper) =>
    z.parse(shape, JSON.parse(new TextDecoder().decode(await documents.readPaper(paper)))),
  );
}

/** All that a round was told and all that was computed of it, page after page. */
export async function stepsOf({ pages, bound }: Recorded, deps: RecordDeps): Promise<RoundStep[]> {
  const earlier = await read(bound?.contents ?? [], Contents, deps);
  return (await read([...earlier.flat(), ...pages], Page, deps)).flat();
}

interface RoundRead {
  readonly round: Round;
  /** those of its pages that are not bound */
  readonly steps: readonly RoundStep[];
}

async function roundRead({ pages, bound }: Recorded, deps: RecordDeps): Promise<RoundRead> {
  const steps = (await read(pages, Page, deps)).flat();
  if (!bound) return { round: roundOf(steps), steps };
  const [kept] = await read([bound.round], RoundKept, deps);
  if (!kept) throw new Error(`no ${bound.round.id}`);
  return { round: steps.reduce(withStep, roundKept(kept)), steps };
}

/** The round as its pages make it: of a long one, as the bound pages left it and those since then make it (X243). */
export const roundAsKept = async (file: Recorded, deps: RecordDeps): Promise<Round> =>
  (await roundRead(file, deps)).round;

/**
 * The round, and of its steps those that tell how some of its dwellings were last offered (X270): the pages that are not bound,
 * the one by which a dwelling came to whoever has it, and of one that nobody has so many bound ones back as it was last offered
 * in. A dwelling that was never offered is looked for in none.
 */
export async function roundAbout(
  file: Recorded & Pick<Allocation, 'lots'>,
  dwellingsOf: (round: Round) => readonly string[],
  deps: RecordDeps,
): Promise<RoundRead> {
  const { round, steps: recent } = await roundRead(file, deps);
  const unsaid = (said: readonly RoundStep[]) => (dwelling: string) => !lastOfferOf(said, dwelling);
  const asked = dwellingsOf(round).filter((id) => wasOffered(round, id) && unsaid(recent)(id));
  const pageOf = (id: string) => file.lots.find(({ dwelling }) => dwelling === id)?.page;
  const named = new Map(asked.flatMap((id) => pageOf(id) ?? []).map((page) => [page.id, page]));
  const steps = [...(await read([...named.values()], Page, deps)).flat(), ...recent];
  let left = asked.filter((id) => pageOf(id) === undefined);
  for (const table of (file.bound?.contents ?? []).toReversed()) {
    if (left.length === 0) break;
    const [pages = []] = await read([table], Contents, deps);
    const earlier = (await read(pages, Page, deps)).flat();
    steps.unshift(...earlier);
    left = left.filter(unsaid(earlier));
  }
  return { round, steps };
}

const kept = (type: string, content: unknown, now: Instant, { documents }: RecordDeps): Promise<PaperRef> =>
  documents.storePaper(type, newId('paper', Date.parse(now)), canonical(content));

/** What more came of it is kept before the round says so; a page that no commit names is harmless. */
export const keepPage = (steps: readonly RoundStep[], now: Instant, deps: RecordDeps): Promise<PaperRef> =>
  kept('ALLOCATION_STEPS', steps, now, deps);

/** The pages that a round has now, bound: their table of contents, and the round as it is by them. */
export async function binding(file: Recorded, now: Instant, deps: RecordDeps): Promise<CommandOf<'BindPages'>> {
  const [contents, round] = await Promise.all([
    kept('ALLOCATION_CONTENTS', file.pages, now, deps),
    roundAsKept(file, deps).then((made) => kept('ALLOCATION_ROUND', keptOf(made), now, deps)),
  ]);
  return { type: 'BindPages', after: file.bound?.pages ?? 0, pages: file.pages.length, contents, round };
}
