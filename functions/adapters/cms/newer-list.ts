import type { Certificate } from 'pkijs';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { publicKeyOf } from './algorithms.ts';
import { isForLists } from './certificate-profile.ts';
import { CrlIndex } from './crl-index.ts';

/** Why a list that was fetched is not kept. */
export type ListFault = 'NO_LIST' | 'ISSUER_UNKNOWN' | 'LIST_FORGED' | 'LIST_FROM_FUTURE' | 'LIST_OLDER';

interface Against {
  /** whom we trust: anchors and intermediates */
  readonly authorities: readonly Certificate[];
  /** what is kept in its place now */
  readonly kept: Uint8Array | undefined;
  readonly now: Instant;
}

/**
 * The list that these bytes are, signed by an authority that we trust, begun, and not older than what is kept: neither
 * its beginning nor its number ever goes back. What is kept bars nothing where it is none of these itself: it was brought
 * under a clock that ran ahead, or put there by hand. The same list again is `undefined`: there is nothing to keep.
 */
export function newerList(bytes: Uint8Array, against: Against): Result<CrlIndex | undefined, ListFault> {
  const list = readable(bytes);
  if (!list) return refused('NO_LIST');
  const fault = faultOf(list, against);
  if (fault) return refused(fault);
  const kept = against.kept && readable(against.kept);
  if (kept && kept.sha256 === list.sha256) return ok(undefined);
  const stands = kept && isOlder(list, kept) && faultOf(kept, against) === undefined;
  return stands ? refused('LIST_OLDER') : ok(list);
}

function faultOf(list: CrlIndex, { authorities, now }: Omit<Against, 'kept'>): ListFault | undefined {
  if (list.reach === 'not understood') return 'NO_LIST';
  const issuers = authorities.filter(({ subject }) => list.issuer.isEqual(subject));
  if (issuers.length === 0) return 'ISSUER_UNKNOWN';
  if (!issuers.some((issuer) => isForLists(issuer) && list.isSignedBy(publicKeyOf(issuer)))) return 'LIST_FORGED';
  return list.thisUpdate > now ? 'LIST_FROM_FUTURE' : undefined;
}

function readable(bytes: Uint8Array): CrlIndex | undefined {
  try {
    return new CrlIndex(bytes);
  } catch {
    return undefined;
  }
}

const isOlder = (list: CrlIndex, kept: CrlIndex): boolean =>
  list.issuer.isEqual(kept.issuer) &&
  (list.thisUpdate < kept.thisUpdate ||
    (list.number !== undefined && kept.number !== undefined && BigInt(list.number) < BigInt(kept.number)));

/** How much of its life a list has behind it, in percent; past a hundred no signature can be judged by it. */
export function ageOf({ thisUpdate, nextUpdate }: Pick<CrlIndex, 'thisUpdate' | 'nextUpdate'>, now: Instant): number {
  const [from, to, at] = [thisUpdate, nextUpdate ?? thisUpdate, now].map(Date.parse) as [number, number, number];
  return to > from ? ((at - from) / (to - from)) * 100 : 100;
}
