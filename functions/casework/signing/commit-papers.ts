import { backOff } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Obstacle } from '#casework/ports/commit.ts';
import type { Sheet } from '#casework/ports/papers.ts';
import type { PaperOutcome } from './check-signature.ts';
import { type CommitDeps, commitOf, nextBatch, type SignedAct } from './gather-papers.ts';
import { type ConfirmedPaper, isSignedWith, type Signing } from './signable.ts';

const tries = 8;
/** More papers than any transaction holds. */
const window = 24;

interface Confirmed {
  readonly papers: readonly ConfirmedPaper[];
  /** papers of the same request that are known to be signed */
  readonly signed: readonly string[];
}

/**
 * Commits confirmed papers of one list in the order of their numbers, or one that has none: as many to a transaction as
 * it holds, each with its files, commits, claims, owed work and acts, all or none. Whatever stood in the way, everything
 * is read and judged again: a paper whose number is still next stands, since its place is as of its moment; one whose
 * number is not, because the list moved, which counts a paper that fell out, or whose person came to another moment since
 * (X107), is stale.
 */
export async function commitPapers(
  { papers, signed }: Confirmed,
  signing: Signing,
  deps: CommitDeps,
): Promise<ReadonlyMap<string, PaperOutcome>> {
  const outcomes = new Map<string, PaperOutcome>();
  const settle = (settled: Iterable<readonly [string, PaperOutcome]>) => {
    for (const [paperId, outcome] of settled) outcomes.set(paperId, outcome);
  };
  const left = () =>
    papers
      .filter(({ paper }) => !outcomes.has(paper.paperId))
      .sort(({ paper: one }, { paper: other }) => byNumber(one, other));
  const before = await signedBefore(papers, new Set(signed), deps);
  const standing = () =>
    new Set([
      ...before,
      ...papers.map(({ paper }) => paper.paperId).filter((id) => outcomes.get(id)?.kind === 'signed'),
    ]);
  for (let attempt = 0; left().length > 0 && attempt < tries; ) {
    const batch = await nextBatch(left().slice(0, window), standing(), { signing, deps });
    settle(batch.settled);
    if (batch.signed.length === 0) continue;
    const obstacles = await deps.cases.commit(commitOf(batch.signed));
    if (obstacles.length === 0) {
      settle(batch.signed.map(({ paper }) => [paper.paperId, { kind: 'signed', paper }]));
      attempt = 0;
      continue;
    }
    settle(barredBy(obstacles, batch.signed));
    attempt += 1;
    await deps.pause(backOff(attempt, deps.random()));
  }
  settle(left().map(({ paper }) => [paper.paperId, { kind: 'refused', why: 'CONTENTION' }]));
  return outcomes;
}

export const byNumber = (one: Sheet, other: Sheet): number => (one.registerNumber ?? 0) - (other.registerNumber ?? 0);

/** The papers known to be signed, and those signed by an earlier request that papers of this one follow. */
async function signedBefore(
  papers: readonly ConfirmedPaper[],
  known: ReadonlySet<string>,
  deps: CommitDeps,
): Promise<readonly string[]> {
  const here = new Set([...known, ...papers.map(({ paper }) => paper.paperId)]);
  const elsewhere = papers.flatMap(({ paper: { follows } }) => (follows && !here.has(follows) ? [follows] : []));
  const found = await inParallel(elsewhere, window, async (paperId) => {
    const paper = await deps.papers.find(paperId);
    if (!paper) return [];
    const signable = await deps.signableOf(paper.caseId);
    return isSignedWith(signable, await deps.cases.load(signable.kind, paper.caseId), paper) ? [paperId] : [];
  });
  return [...known, ...found.flat()];
}

/** A claim that another holds bars the paper, however often one tries. */
const barredBy = (obstacles: readonly Obstacle[], signed: readonly SignedAct[]): [string, PaperOutcome][] =>
  obstacles.flatMap((obstacle): [string, PaperOutcome][] => {
    const barred = obstacle.at === 'claim' && signed.find(({ paper }) => paper.caseId === obstacle.file);
    return barred ? [[barred.paper.paperId, { kind: 'refused', why: obstacle.taken }]] : [];
  });
