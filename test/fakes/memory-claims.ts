import type { Claim, ClaimChange } from '#domain/file/claims.ts';
import type { MemoryWrite } from './memory-write.ts';

/** A claim: taken while free or one's own, released by whoever has it, and free or not for whoever only asks. */
export function claimWrite(claims: Map<string, Claim>, file: string, change: ClaimChange): MemoryWrite {
  const { key } = change;
  const held = (): Claim | undefined => claims.get(key);
  const mustBeHeld = change.change === 'mustBeHeld' || (change.change === 'release' && change.isHeld === true);
  const isOwn = (): boolean =>
    (held() === undefined && !mustBeHeld) ||
    (change.change !== 'mustBeFree' && held()?.holder === change.holder) ||
    (change.change === 'take' && change.from !== undefined && held()?.holder === change.from);
  return {
    key: `CLAIM#${key}`,
    holds: isOwn,
    moved: () => ({ at: 'claim', file, taken: change.taken, by: held() }),
    write: () => {
      if (change.change === 'release') claims.delete(key);
      if (change.change === 'take') claims.set(key, { key, holder: change.holder, file: change.file });
    },
  };
}
