import { areWhole, isBySpelling } from '#casework/filing/whole-keys.ts';
import type { Pairs } from './pairs.ts';

/** Hashes of names in the order of those whom they name; of before names were compared by spelling too, only the others. */
export function learnNames(former: readonly string[], present: readonly string[], pairs: Pairs): void {
  const same = areWhole(former) ? present : present.filter((key) => !isBySpelling(key));
  if (former.length !== same.length) return;
  for (const [at, each] of former.entries()) pairs.learn('name', each, same[at]);
}
