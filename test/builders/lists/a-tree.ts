// The hashes of a whole tree, made as RFC 6962 defines it: recursively, from all leaves at once.
import { createHash } from 'node:crypto';
import type { NodeAt, Range, TreeHash } from '#domain/queue/merkle.ts';

const sha = (...parts: readonly Uint8Array[]): string =>
  createHash('sha256').update(Buffer.concat(parts)).digest('hex');
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

export const treeHash: TreeHash = {
  empty: sha(),
  node: (left, right) => sha(Buffer.of(1), bytes(left), bytes(right)),
};
export const leafHash = (leaf: Uint8Array): string => sha(Buffer.of(0), leaf);

/** MTH(D[n]) of RFC 6962 2.1, word by word. */
export function treeOf(leaves: readonly string[]): string {
  if (leaves.length === 0) return treeHash.empty;
  if (leaves.length === 1) return leaves[0] as string;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return treeHash.node(treeOf(leaves.slice(0, half)), treeOf(leaves.slice(half)));
}

export const nodesIn =
  (leaves: readonly string[]): NodeAt =>
  (level, index) =>
    treeOf(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

export const partOf = (leaves: readonly string[], { from, to }: Range): string => treeOf(leaves.slice(from, to));
