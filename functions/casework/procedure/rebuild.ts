import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { Claim } from '#domain/file/claims.ts';
import { fold } from '#domain/file/evolve.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';

/** A file and the claims it holds, made again from nothing but its journal. */
export interface Rebuilt<F extends FileState> {
  readonly file: F;
  readonly claims: readonly Claim[];
}

/** Folds a whole journal, commit by commit, in the present rules; throws where the journal is empty or a commit is missing. */
export function rebuilt<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  id: string,
  journal: readonly CommitRecord<E>[],
): Rebuilt<F> {
  const held = new Map<string, Claim>();
  let file: F | undefined;
  for (const { commit, at, events } of journal) {
    if (commit !== (file?.version ?? 0) + 1) throw new Error(`${id} has no commit before ${commit}`);
    file = fold(kind, file, { events, recorded: { id, at, commit } });
    for (const claim of kind.claims(events, file)) {
      if (claim.change === 'take') held.set(claim.key, { key: claim.key, holder: claim.holder, file: claim.file });
      if (claim.change === 'release') held.delete(claim.key);
    }
  }
  if (!file) throw new Error(`${id} has no journal`);
  return { file, claims: [...held.values()] };
}
