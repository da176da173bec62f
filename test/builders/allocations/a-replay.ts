import type { CommitRecord } from '#casework/ports/case-store.ts';
import { type ReplayDeps, replay } from '#casework/replaying/replay.ts';
import { testEditions } from '#test/fakes/memory-case-store.ts';
import type { World } from '#test/scenarios/harness/world.ts';

/** What replaying needs of a world of tests, with something of it changed. */
export const replayDeps = ({ deps }: Pick<World, 'deps'>, changed: Partial<ReplayDeps> = {}): ReplayDeps => ({
  ...deps,
  editions: testEditions,
  ...changed,
});

/** The journal of one file with one commit of it changed. */
export const journalWith = (
  { deps }: Pick<World, 'deps'>,
  change: (journal: readonly CommitRecord[]) => readonly CommitRecord[],
): Pick<ReplayDeps, 'cases'> => ({
  cases: {
    ...deps.cases,
    journal: (async (...asked: Parameters<ReplayDeps['cases']['journal']>) =>
      change(await deps.cases.journal(...asked))) as ReplayDeps['cases']['journal'],
  },
});

/** Every file of the world, replayed. */
export async function replayedAll(world: World) {
  const ids = [...world.store.files.keys()];
  return Promise.all(ids.map(async (id) => ({ id, ...(await replay(id, replayDeps(world))) })));
}
