import { Certificate } from 'pkijs';
import type { TrustStore } from '#casework/ports/signatures.ts';
import { CrlIndex } from './crl-index.ts';

/** The store's bytes, read. */
export interface Trust {
  readonly anchors: readonly Certificate[];
  readonly intermediates: readonly Certificate[];
  readonly lists: readonly CrlIndex[];
}

/**
 * Reads the store's present bytes, parsing each only once. Undefined where trust is absent or damaged: then nobody may
 * be refused for it. A list that cannot be read is left out, and so missing (X33).
 */
export function trustReader(store: TrustStore): () => Promise<Trust | undefined> {
  const certificateOf = remembered((bytes) => Certificate.fromBER(new Uint8Array(bytes)));
  const listOf = remembered(readList);
  return async () => {
    try {
      const { anchors, intermediates, lists } = await store.current();
      if (anchors.length === 0 || intermediates.length === 0) return undefined;
      return {
        anchors: anchors.map(certificateOf),
        intermediates: intermediates.map(certificateOf),
        lists: lists.map(listOf).filter((list) => list !== undefined),
      };
    } catch {
      return undefined;
    }
  };
}

function readList(bytes: Uint8Array): CrlIndex | undefined {
  try {
    return new CrlIndex(bytes);
  } catch {
    return undefined;
  }
}

/** Parsed once for as long as the store hands out the same bytes. */
function remembered<T>(parse: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const known = new WeakMap<Uint8Array, { readonly value: T }>();
  return (bytes) => {
    const entry = known.get(bytes) ?? { value: parse(bytes) };
    known.set(bytes, entry);
    return entry.value;
  };
}
