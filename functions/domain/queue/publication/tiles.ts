import { hashOf, type NodeAt, type TreeHash } from '../merkle.ts';

/** So many levels of a tree go into one tile, of which only the lowest is kept. */
const height = 8;
const width = 2 ** height;

/** Which hashes a tile holds: of every eighth level so many in a row, at the growing edge of the tree fewer. */
export interface TileName {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

export const tileKey = (tile: TileName): string => `${tile.level}/${tile.index}-${tile.width}`;

/** The tiles at the growing edge of a tree of this size. */
export function edgesOf(size: number): TileName[] {
  const edges: TileName[] = [];
  for (let [level, count] = [0, size]; count > 0; [level, count] = [level + 1, Math.floor(count / width)])
    if (count % width > 0) edges.push({ level, index: Math.floor(count / width), width: count % width });
  return edges;
}

/** The tile of a tree of this size that knows a node. */
export function tileOf({ level, index }: { readonly level: number; readonly index: number }, size: number): TileName {
  const kept = Math.floor(level / height);
  const first = index * 2 ** (level % height);
  const tile = Math.floor(first / width);
  const count = Math.floor(size / width ** kept);
  return { level: kept, index: tile, width: Math.min(width, count - tile * width) };
}

/** The nodes of a tree, each of its tile's hashes. */
export const nodesIn =
  (tiles: ReadonlyMap<string, readonly string[]>, size: number, hash: TreeHash): NodeAt =>
  (level, index) => {
    const tile = tileOf({ level, index }, size);
    const hashes = tiles.get(tileKey(tile));
    if (!hashes) throw new Error(`a tree of ${size} without its tile ${tileKey(tile)}`);
    const count = 2 ** (level % height);
    const from = (index * count) % width;
    return hashOf({ from: 0, to: count }, wholeOf(hashes.slice(from, from + count), hash), hash);
  };

/** The nodes over a few hashes. */
const wholeOf = (hashes: readonly string[], hash: TreeHash): NodeAt => {
  const nodeAt: NodeAt = (level, index) =>
    level === 0
      ? (hashes[index] ?? hash.empty)
      : hash.node(nodeAt(level - 1, 2 * index), nodeAt(level - 1, 2 * index + 1));
  return nodeAt;
};

/** The tiles that a tree gains with these leaves, by their keys, from those at its edge. */
export function grownTiles(
  edge: ReadonlyMap<string, readonly string[]>,
  { size, leaves }: { readonly size: number; readonly leaves: readonly string[] },
  hash: TreeHash,
): Map<string, readonly string[]> {
  const gained = new Map<string, readonly string[]>();
  let added = leaves;
  for (let [level, before] = [0, size]; before + added.length > 0; level += 1) {
    const first = Math.floor(before / width);
    const known = before % width === 0 ? [] : edge.get(tileKey({ level, index: first, width: before % width }));
    if (!known) throw new Error(`a tree of ${size} without the edge of its level ${level * height}`);
    const hashes = [...known, ...added];
    for (let from = 0; from < hashes.length && added.length > 0; from += width) {
      const part = hashes.slice(from, from + width);
      gained.set(tileKey({ level, index: first + from / width, width: part.length }), part);
    }
    const whole = Math.floor(hashes.length / width);
    added = Array.from({ length: whole }, (_, at) =>
      hashOf({ from: 0, to: width }, wholeOf(hashes.slice(at * width, (at + 1) * width), hash), hash),
    );
    before = first;
  }
  return gained;
}
