/** A number from 0 up to 1. */
export type Draw = () => number;

/** The numbers that a seed stands for, the same each time: mulberry32, begun from an FNV-1a hash of the seed. */
export function seededBy(seed: string): Draw {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number of the normal distribution, by Box and Muller. */
export const normalBy = (draw: Draw): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

/** A number of the gamma distribution of this shape, by Marsaglia and Tsang. */
export function gammaBy(shape: number, draw: Draw): number {
  if (shape < 1) return gammaBy(shape + 1, draw) * draw() ** (1 / shape);
  const base = shape - 1 / 3;
  for (;;) {
    const normal = normalBy(draw);
    const cube = (1 + normal / Math.sqrt(9 * base)) ** 3;
    if (cube > 0 && Math.log(1 - draw()) < normal ** 2 / 2 + base - base * cube + base * Math.log(cube))
      return base * cube;
  }
}
