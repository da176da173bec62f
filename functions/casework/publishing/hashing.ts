import { createHash, hash } from 'node:crypto';
import type { Hashing } from '#domain/queue/publication/publish-list.ts';

const pair = Buffer.alloc(65, 1);

/** SHA-256 as chain and tree of a list are hashed by. */
export const hashing: Hashing = {
  digest: (text) => hash('sha256', text),
  tree: {
    empty: createHash('sha256').digest('hex'),
    node: (left, right) => {
      pair.write(left, 1, 'hex');
      pair.write(right, 33, 'hex');
      return hash('sha256', pair);
    },
  },
};
