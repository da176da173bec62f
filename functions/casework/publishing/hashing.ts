import { createHash, createPublicKey, hash } from 'node:crypto';
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

/** A key is named by the digest of its public half. */
export const keyName = (pem: string): string =>
  hash('sha256', createPublicKey(pem).export({ type: 'spki', format: 'der' }));
