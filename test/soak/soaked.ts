// Walk after walk, each by a seed of its own, until there are as many steps as were asked.
import { type Shrunk, shrunk } from './shrink.ts';
import { type Route, type Walked, walked } from './soak.ts';

export interface Soaking {
  /** of the first walk; each walk after it has the next */
  readonly seed: number;
  readonly steps: number;
  readonly progress?: ((soFar: Sum) => void) | undefined;
  readonly spoil?: Route['spoil'];
  /** how long a broken walk may be made shorter; absent: it is left as it was */
  readonly shrinkMs?: number;
}

export interface Sum {
  readonly steps: number;
  readonly walks: number;
  readonly turns: number;
  readonly files: number;
  readonly acts: number;
  readonly days: number;
  readonly tally: ReadonlyMap<string, number>;
  readonly troubles: ReadonlyMap<string, number>;
}

export interface Soaked extends Sum {
  /** the walk that broke, and what is left of it */
  readonly broken?: { readonly seed: number; readonly walked: Walked; readonly shrunk?: Shrunk };
}

/** Most walks end soon, so that a broken one is short; each tenth, beginning with the fifth, is long, so that lists and years grow. */
const lengthOf = (nth: number): number => (nth % 10 === 4 ? 25_000 : 5000);

const nothing: Sum = {
  ...{ steps: 0, walks: 0, turns: 0, files: 0, acts: 0, days: 0 },
  tally: new Map(),
  troubles: new Map(),
};

export async function soaked({ seed: first, steps, progress, spoil, shrinkMs }: Soaking): Promise<Soaked> {
  let sum = nothing;
  for (let nth = 0; sum.steps < steps; nth++) {
    const seed = first + nth;
    const before = sum;
    const length = Math.min(lengthOf(nth), steps - before.steps);
    const route: Route = {
      seed,
      steps: length,
      spoil,
      progress: (walkedSoFar) => progress?.({ ...before, steps: before.steps + walkedSoFar }),
    };
    const walk = await walked(route);
    sum = added(sum, walk);
    if (walk.faults.length === 0) continue;
    const until = performance.now() + (shrinkMs ?? 0);
    const left = shrinkMs ? { shrunk: await shrunk(route, walk, () => performance.now() < until) } : {};
    return { ...sum, broken: { seed, walked: walk, ...left } };
  }
  return sum;
}

const both = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> => {
  const sum = new Map(one);
  for (const [name, count] of other) sum.set(name, (sum.get(name) ?? 0) + count);
  return sum;
};

const added = (sum: Sum, walk: Walked): Sum => ({
  steps: sum.steps + walk.steps,
  walks: sum.walks + 1,
  turns: sum.turns + walk.turns,
  files: sum.files + walk.files,
  acts: sum.acts + walk.acts,
  days: sum.days + walk.days,
  tally: both(sum.tally, walk.tally),
  troubles: both(sum.troubles, walk.troubles),
});
