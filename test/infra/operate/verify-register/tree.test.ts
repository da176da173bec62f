import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyRanges, inclusionRanges } from '#domain/queue/merkle.ts';
import { isGrown, rootByPath, Tree } from '#infra/operate/verify-register/tree.ts';
import { leafHash, partOf, treeOf } from '#test/builders/lists/a-tree.ts';

const someLeaves = fc.array(fc.uint8Array({ maxLength: 4 }).map(leafHash), { minLength: 1, maxLength: 70 });
const bytes = (hex: string) => Buffer.from(hex, 'hex');
const grown = (leaves: readonly string[]): Tree => {
  const tree = new Tree();
  for (const leaf of leaves) tree.push(bytes(leaf));
  return tree;
};

describe('the tree by which a stranger verifies', () => {
  it('has the root of the recursive definition at each size, that of nothing included', () => {
    expect(new Tree().root()).toBe(treeOf([]));
    fc.assert(
      fc.property(someLeaves, (leaves) => {
        expect(grown(leaves).root()).toBe(treeOf(leaves));
      }),
    );
  });

  it('takes the path of each leaf, and none of another place, size, length or leaf', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat(), (leaves, which, other) => {
        const [size, root] = [leaves.length, treeOf(leaves)];
        const index = which % size;
        const leaf = bytes(leaves[index] as string);
        const path = inclusionRanges(index, { from: 0, to: size }).map((range) => partOf(leaves, range));
        expect(rootByPath(leaf, index, size, path)).toBe(root);
        expect(rootByPath(leaf, index, size, [...path, root])).toBeUndefined();
        expect(rootByPath(leaf, size, size, path)).toBeUndefined();
        if (path.length > 0) {
          expect(rootByPath(leaf, index, size, path.slice(0, -1))).toBeUndefined();
          expect(rootByPath(leaf, index, size, path.with(other % path.length, leafHash(leaf)))).not.toBe(root);
        }
      }),
    );
  });

  it('takes the proof that it grew from each size to each, and none with a hash more, less or other', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat(), (leaves, before, other) => {
        const size = before % (leaves.length + 1);
        const first = { size, root: treeOf(leaves.slice(0, size)) };
        const second = { size: leaves.length, root: treeOf(leaves) };
        const proof = consistencyRanges(size, leaves.length).map((range) => partOf(leaves, range));
        expect(isGrown(first, second, proof)).toBe(true);
        expect(isGrown(first, second, [...proof, first.root])).toBe(false);
        if (size > 0) expect(isGrown({ ...first, root: leafHash(bytes('0000000000')) }, second, proof)).toBe(false);
        if (proof.length === 0) return;
        expect(isGrown(first, second, proof.slice(1))).toBe(false);
        expect(isGrown(first, second, proof.with(other % proof.length, leafHash(bytes('0000000001'))))).toBe(false);
      }),
    );
  });
});
