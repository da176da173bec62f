/** Chance that can be had again: the same seeds, the same throws. */
export interface Dice {
  fraction(): number;
  chance(probability: number): boolean;
  below(count: number): number;
  pick<T>(from: readonly T[]): T | undefined;
  between(least: number, most: number): number;
  /** one of them, each as often as its weight says */
  weighed<T extends { readonly weight: number }>(from: readonly T[]): T | undefined;
}

/** Mulberry32 over a mix of the seeds. */
export function diceOf(...seeds: readonly number[]): Dice {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) + (mixed >>> 15), 0x2545f491) >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(fraction() * count);
  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    pick: (from) => from[below(from.length)],
    between: (least, most) => least + fraction() * (most - least),
    weighed: (from) => {
      let left = fraction() * from.reduce((sum, { weight }) => sum + weight, 0);
      return from.find(({ weight }) => {
        left -= weight;
        return left < 0;
      });
    },
  };
}
