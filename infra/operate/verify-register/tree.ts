import { hash } from 'node:crypto';

/** SHA-256. */
export const digest = (bytes: Uint8Array | string): Buffer => hash('sha256', bytes, 'buffer');

/** The hash of nothing is the root of a tree of nothing. */
export const emptyRoot = digest('').toString('hex');

const pair = Buffer.alloc(65, 1);

/** An inner node of the tree, RFC 6962 2.1. */
function nodeOf(left: Buffer, right: Buffer): Buffer {
  left.copy(pair, 1);
  right.copy(pair, 33);
  return digest(pair);
}

/** A tree that grows leaf by leaf; only the roots of its whole subtrees are kept. */
export class Tree {
  size = 0;
  private readonly subtrees: Buffer[] = [];

  /** Takes the next leaf, hashed already. */
  push(leaf: Buffer): void {
    let node = leaf;
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2) node = nodeOf(this.subtrees.pop() ?? node, node);
    this.subtrees.push(node);
    this.size += 1;
  }

  root(): string {
    const root = this.subtrees.reduceRight<Buffer | undefined>(
      (right, left) => (right ? nodeOf(left, right) : left),
      undefined,
    );
    return root ? root.toString('hex') : emptyRoot;
  }
}

const bytesOf = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** The root that a leaf and its path make, RFC 9162 2.1.3.2; undefined: the path is not one of this leaf in such a tree. */
export function rootByPath(leaf: Buffer, index: number, size: number, path: readonly string[]): string | undefined {
  if (index >= size) return undefined;
  let [at, last, node] = [index, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return undefined;
    const isRight = at % 2 === 1 || at === last;
    node = isRight ? nodeOf(bytesOf(beside), node) : nodeOf(node, bytesOf(beside));
    if (isRight) while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? node.toString('hex') : undefined;
}

interface Head {
  readonly size: number;
  readonly root: string;
}

/** Whether a proof says that a tree with the second head is one with the first that only grew, RFC 9162 2.1.4.2. */
export function isGrown(first: Head, second: Head, proof: readonly string[]): boolean {
  if (first.size === 0) return proof.length === 0;
  if (first.size === second.size) return proof.length === 0 && first.root === second.root;
  const isWhole = Number.isInteger(Math.log2(first.size));
  const [seed, ...others] = isWhole ? [first.root, ...proof] : proof;
  if (first.size > second.size || seed === undefined) return false;
  let [at, last] = [first.size - 1, second.size - 1];
  while (at % 2 === 1) [at, last] = [(at - 1) / 2, Math.floor(last / 2)];
  let [older, newer] = [bytesOf(seed), bytesOf(seed)];
  for (const beside of others.map(bytesOf)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [older, newer] = [nodeOf(beside, older), nodeOf(beside, newer)];
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else newer = nodeOf(newer, beside);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && older.toString('hex') === first.root && newer.toString('hex') === second.root;
}
