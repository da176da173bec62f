import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { Claim, ClaimChange } from '#domain/file/claims.ts';
import { fold } from '#domain/file/evolve.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Instant } from '#domain/time/instant.ts';

/** What a commit did to a claim, and when. */
export interface ClaimMove {
  readonly at: Instant;
  readonly claim: ClaimChange;
}

/** A file and the claims it holds, made again from nothing but its journal. */
export interface Rebuilt<F extends FileState> {
  readonly file: F;
  readonly claims: readonly Claim[];
  /** in their order; an entry’s claim is taken by one file and released by another */
  readonly moves: readonly ClaimMove[];
}

/** What is held after moves of any files, in the order of their moments. */
export function heldAfter(moves: readonly ClaimMove[]): readonly Claim[] {
  const held = new Map<string, Claim>();
  for (const { claim } of moves.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))) {
    const { key } = claim;
    if (claim.change === 'take') held.set(key, { key, holder: claim.holder, file: claim.file });
    if (claim.change === 'release' && held.get(key)?.holder === claim.holder) held.delete(key);
  }
  return [...held.values()];
}

/** Folds a whole journal, commit by commit, in the present rules; throws where the journal is empty or a commit is missing. */
export function rebuilt<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  id: string,
  journal: readonly CommitRecord<E>[],
): Rebuilt<F> {
  const moves: ClaimMove[] = [];
  let file: F | undefined;
  for (const { commit, at, events } of journal) {
    if (commit !== (file?.version ?? 0) + 1) throw new Error(`${id} has no commit before ${commit}`);
    file = fold(kind, file, { events, recorded: { id, at, commit } });
    moves.push(...kind.claims(events, file).map((claim) => ({ at, claim })));
  }
  if (!file) throw new Error(`${id} has no journal`);
  return { file, claims: heldAfter(moves), moves };
}
