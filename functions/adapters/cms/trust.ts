import { createHash } from 'node:crypto';
import { Certificate } from 'pkijs';
import type { TrustStore } from '#casework/ports/signatures.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { strongKeyOf } from './algorithms.ts';
import { CrlIndex } from './crl-index.ts';

/** The store's bytes, read. */
export interface Trust {
  readonly anchors: readonly Certificate[];
  readonly intermediates: readonly Certificate[];
  readonly lists: readonly CrlIndex[];
  /** the hashes of anchors and intermediates, in hexadecimal digits */
  readonly known: ReadonlySet<string>;
  /** names exactly these bytes, in this order: other trust has another */
  readonly version: string;
}

/** Trust is ours to keep: why it cannot be used, and nobody may be refused for it (X33). */
type Untrusted = 'TRUST_MISSING' | 'TRUST_UNREADABLE';

/**
 * Reads the store's present bytes, parsing each only once. Unreadable where the store is away or one of its
 * certificates is damaged; a list that cannot be read is left out, and so missing. Each such fault is `report`ed, since
 * somebody of ours must mend it.
 */
export function trustReader(
  store: TrustStore,
  report: (fault: unknown) => void,
): () => Promise<Result<Trust, Untrusted>> {
  const certificateOf = remembered(readAuthority);
  const listOf = remembered((bytes) => readList(bytes, report));
  return async () => {
    try {
      const { anchors, intermediates, lists } = await store.current();
      if (anchors.length === 0 || intermediates.length === 0) return refused('TRUST_MISSING');
      const [above, between] = [anchors.map(certificateOf), intermediates.map(certificateOf)];
      const read = lists.map(listOf).filter((list) => list !== undefined);
      return ok({
        anchors: above.map(({ x509 }) => x509),
        intermediates: between.map(({ x509 }) => x509),
        lists: read,
        known: new Set([...above, ...between].map(({ sha256 }) => sha256)),
        version: JSON.stringify([above, between, read].map((kind) => kind.map(({ sha256 }) => sha256))),
      });
    } catch (fault) {
      report(fault);
      return refused('TRUST_UNREADABLE');
    }
  };
}

/** A damaged key shows at once, not in the middle of somebody's signature. */
function readAuthority(bytes: Uint8Array): { readonly x509: Certificate; readonly sha256: string } {
  const x509 = Certificate.fromBER(new Uint8Array(bytes));
  strongKeyOf(x509);
  return { x509, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function readList(bytes: Uint8Array, report: (fault: unknown) => void): CrlIndex | undefined {
  try {
    return new CrlIndex(bytes);
  } catch (fault) {
    report(fault);
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
