import { queueListIds } from '#domain/regulation/categories.ts';
import { providersHere } from './offices.ts';
import { type Route, type Walked, walked } from './soak.ts';

export interface Shrunk {
  /** the turns that are left of the walk: without any of them it does not break so */
  readonly turns: readonly number[];
  readonly walked: Walked;
}

const lists = new RegExp([...providersHere, ...queueListIds].join('|'), 'g');

/** Without ids, moments, numbers, names of lists and of entries, so that the same fault of another file, or on another list, is known again. */
const sortOf = (fault = ''): string =>
  fault
    .replace(/\[.*?\]|#\S+|_[0-9A-Z]{20,}|[0-9]+/g, '')
    .replace(lists, '')
    .slice(0, 60);

/** Leaves out turns of a broken walk, many and then fewer, as long as it breaks the same way, be it among others, and is to go on. */
export async function shrunk(route: Route, broken: Walked, goesOn: (found: Shrunk) => boolean): Promise<Shrunk> {
  const fault = sortOf(broken.faults[0]);
  let found: Shrunk = { turns: Array.from({ length: broken.turns }, (_, nth) => nth), walked: broken };
  for (let size = Math.ceil(found.turns.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let first = 0; first < found.turns.length && goesOn(found); ) {
      const turns = found.turns.toSpliced(first, size);
      const again = await walked({ ...route, turns, say: undefined, progress: undefined });
      if (again.faults.some((each) => sortOf(each) === fault))
        found = { turns: turns.slice(0, again.turns), walked: again };
      else first += size;
    }
  }
  return found;
}
