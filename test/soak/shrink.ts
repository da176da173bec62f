import { type Route, type Walked, walked } from './soak.ts';

export interface Shrunk {
  /** the turns that are left of the walk: without any of them it does not break so */
  readonly turns: readonly number[];
  readonly walked: Walked;
}

/** Without ids, moments and numbers, so that the same fault of another file is known again. */
const sortOf = ({ faults: [first = ''] }: Pick<Walked, 'faults'>): string =>
  first.replace(/\b[0-9A-Z]{20,}\b|[0-9]+/g, '').slice(0, 60);

/** Leaves out turns of a broken walk, many and then fewer, as long as it breaks the same way and there is time. */
export async function shrunk(route: Route, broken: Walked, milliseconds: number): Promise<Shrunk> {
  const until = performance.now() + milliseconds;
  const fault = sortOf(broken);
  let found: Shrunk = { turns: Array.from({ length: broken.turns }, (_, nth) => nth), walked: broken };
  for (let size = Math.ceil(found.turns.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let first = 0; first < found.turns.length && performance.now() < until; ) {
      const turns = found.turns.toSpliced(first, size);
      const again = await walked({ ...route, turns, say: undefined, progress: undefined });
      if (sortOf(again) === fault && again.faults.length > 0)
        found = { turns: turns.slice(0, again.turns), walked: again };
      else first += size;
    }
  }
  return found;
}
