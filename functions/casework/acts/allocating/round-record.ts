import * as z from 'zod/mini';
import { canonical } from '#casework/papers/canonical.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { newId } from '#domain/ids.ts';
import { type Round, roundOf } from '#domain/queue/allocating/round.ts';
import { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface RecordDeps {
  readonly documents: Pick<Documents, 'storePaper' | 'readPaper'>;
}

const Page = z.array(RoundStep);

/** All that a round was told and all that was computed of it, page after page. */
export async function stepsOf({ pages }: Pick<Allocation, 'pages'>, { documents }: RecordDeps): Promise<RoundStep[]> {
  const read = await Promise.all(pages.map((page) => documents.readPaper(page)));
  return read.flatMap((bytes) => Page.parse(JSON.parse(new TextDecoder().decode(bytes))));
}

/** The round as its pages make it. */
export const roundAsKept = async (file: Pick<Allocation, 'pages'>, deps: RecordDeps): Promise<Round> =>
  roundOf(await stepsOf(file, deps));

/** What more came of it is kept before the round says so; a page that no commit names is harmless. */
export const keepPage = (steps: readonly RoundStep[], now: Instant, { documents }: RecordDeps): Promise<PaperRef> =>
  documents.storePaper('ALLOCATION_STEPS', newId('paper', Date.parse(now)), canonical(steps));
