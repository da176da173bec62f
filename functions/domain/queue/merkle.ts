/** What a tree is hashed by, RFC 6962 2.1: its inner nodes from their two halves, and a tree of nothing. Leaves come hashed. */
export interface TreeHash {
  readonly empty: string;
  readonly node: (left: string, right: string) => string;
}

/** The hash over 2^level leaves that are a whole subtree, the index-th of its level. */
export type NodeAt = (level: number, index: number) => string;

/** Leaves from one to before another, as the tree has them in one subtree. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The whole subtrees that a range is made of, from left to right. */
export function nodesOf({ from, to }: Range): { readonly level: number; readonly index: number }[] {
  const nodes: { level: number; index: number }[] = [];
  for (let start = from; start < to; ) {
    const level = Math.floor(Math.log2(to - start));
    nodes.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}

/** The hash of a range: the right of its subtrees is always joined first. */
export const hashOf = (range: Range, nodeAt: NodeAt, hash: TreeHash): string =>
  nodesOf(range)
    .map(({ level, index }) => nodeAt(level, index))
    .reduceRight<string | undefined>(
      (right, left) => (right === undefined ? left : hash.node(left, right)),
      undefined,
    ) ?? hash.empty;

/** How many leaves the left half has: the greatest power of two that is smaller than the whole. */
const halfOf = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);

/** What proves that a leaf is in a tree of this size, from the leaf upwards (RFC 6962 2.1.1). */
export function inclusionRanges(leaf: number, { from, to }: Range): Range[] {
  if (to - from < 2) return [];
  const middle = from + halfOf(to - from);
  return leaf < middle
    ? [...inclusionRanges(leaf, { from, to: middle }), { from: middle, to }]
    : [...inclusionRanges(leaf, { from: middle, to }), { from, to: middle }];
}

/** What proves that a tree only grew since it had so many leaves (RFC 6962 2.1.2). */
export function consistencyRanges(first: number, size: number): Range[] {
  return first === 0 || first === size ? [] : grown(first, { from: 0, to: size }, true);
}

function grown(first: number, { from, to }: Range, isWhole: boolean): Range[] {
  if (first === to) return isWhole ? [] : [{ from, to }];
  const middle = from + halfOf(to - from);
  return first <= middle
    ? [...grown(first, { from, to: middle }, isWhole), { from: middle, to }]
    : [...grown(first, { from: middle, to }, false), { from, to: middle }];
}

/** The root that a leaf and its path make, for whoever compares it with a head (RFC 9162 2.1.3.2); undefined: no such path. */
export function rootByPath(
  { leaf, index, size }: { readonly leaf: string; readonly index: number; readonly size: number },
  path: readonly string[],
  hash: TreeHash,
): string | undefined {
  const sides = inclusionRanges(index, { from: 0, to: size });
  if (index >= size || sides.length !== path.length) return undefined;
  return path.reduce(
    (below, beside, at) => ((sides[at]?.from ?? 0) > index ? hash.node(below, beside) : hash.node(beside, below)),
    leaf,
  );
}
