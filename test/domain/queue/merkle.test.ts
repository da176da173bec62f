import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyRanges, hashOf, inclusionRanges, rootByPath } from '#domain/queue/merkle.ts';
import { leafHash, nodesIn, treeHash, treeOf } from '#test/builders/lists/a-tree.ts';

/** The leaves, roots and proofs by which Certificate Transparency's reference implementation tests itself (merkle_tree_test.cc). */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((hex) => leafHash(Buffer.from(hex, 'hex')));
const nodeAt = nodesIn(leaves);

const inclusion: readonly (readonly [leaf: number, size: number, path: readonly string[]])[] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
];

const consistency: readonly (readonly [first: number, size: number, proof: readonly string[]])[] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const hashes = (ranges: readonly { from: number; to: number }[]) =>
  ranges.map((range) => hashOf(range, nodeAt, treeHash));

describe('the tree over a list’s acts, RFC 6962', () => {
  it('of nothing is the hash of nothing', () =>
    expect(hashOf({ from: 0, to: 0 }, nodeAt, treeHash)).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ));

  it.each(roots.map((root, index) => [index + 1, root] as const))('of %i leaves has the known root', (size, root) =>
    expect(hashOf({ from: 0, to: size }, nodeAt, treeHash)).toBe(root),
  );

  it.each(inclusion)('proves leaf %i in a tree of %i by the known path', (leaf, size, path) =>
    expect(hashes(inclusionRanges(leaf, { from: 0, to: size }))).toEqual(path),
  );

  it.each(consistency)('proves that a tree of %i grew to %i by the known proof', (first, size, proof) =>
    expect(hashes(consistencyRanges(first, size))).toEqual(proof),
  );
});

const someLeaves = fc.array(fc.uint8Array({ maxLength: 4 }).map(leafHash), { minLength: 1, maxLength: 70 });

describe('a tree of any size', () => {
  it('has the root that the recursive definition gives', () => {
    fc.assert(
      fc.property(someLeaves, (any) => {
        expect(hashOf({ from: 0, to: any.length }, nodesIn(any), treeHash)).toBe(treeOf(any));
      }),
    );
  });

  it('is reached from each leaf by its path, and by no other leaf, place, size or path', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), (any, which) => {
        const size = any.length;
        const index = which % size;
        const leaf = any[index] as string;
        const path = inclusionRanges(index, { from: 0, to: size }).map((range) =>
          hashOf(range, nodesIn(any), treeHash),
        );
        const root = treeOf(any);
        expect(rootByPath({ leaf, index, size }, path, treeHash)).toBe(root);
        expect(rootByPath({ leaf: leafHash(Buffer.from('other')), index, size }, path, treeHash)).not.toBe(root);
        expect(rootByPath({ leaf, index: size, size }, path, treeHash)).toBeUndefined();
        expect(rootByPath({ leaf, index, size }, [...path, root], treeHash)).toBeUndefined();
        if (path.length > 0) expect(rootByPath({ leaf, index, size }, path.slice(1), treeHash)).toBeUndefined();
      }),
    );
  });
});
