import type { Certificate } from 'pkijs';
import type { SignatureEvidence, SignatureUnknown } from '#casework/ports/signatures.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { publicKeyOf } from './algorithms.ts';
import { isForLists } from './certificate-profile.ts';
import type { CrlIndex } from './crl-index.ts';

type RevocationProblem =
  | { readonly kind: 'revoked'; readonly whose: 'signer' | 'authority'; readonly on: Instant }
  | { readonly kind: 'unknown'; readonly why: SignatureUnknown };

type UsableList = CrlIndex & { readonly nextUpdate: Instant };

interface Moments {
  readonly now: Instant;
  /** no list begins later than this */
  readonly latestStart: Instant;
  /** when the signature reached us */
  readonly receivedAt: Instant;
}

/**
 * The lists that show none of the certificates below the anchor to have been revoked when the signature reached us: by
 * the date of the entry, however long the check had to wait (10.6, X67). A revoked certificate is a fact even where
 * another list is unknown (X33).
 */
export function revocationOf(
  leaf: Certificate,
  authorities: readonly Certificate[],
  lists: readonly CrlIndex[],
  moments: Moments,
): Result<SignatureEvidence['lists'], RevocationProblem> {
  const seen: UsableList[] = [];
  let unknown: SignatureUnknown | undefined;
  let certificate = leaf;
  for (const issuer of authorities) {
    const own = usableLists(issuer, lists, moments);
    const on = revokedAt(certificate, own.usable);
    if (on !== undefined && on <= moments.receivedAt) {
      return refused({ kind: 'revoked', whose: certificate === leaf ? 'signer' : 'authority', on });
    }
    seen.push(...own.usable);
    unknown ??= own.unknown;
    certificate = issuer;
  }
  return unknown === undefined ? ok(seen.map(evidenceOf)) : refused({ kind: 'unknown', why: unknown });
}

/** When it was revoked, if any list shows it; a hold only as long as no newer list has it no more. */
function revokedAt({ serialNumber }: Certificate, newestFirst: readonly UsableList[]): Instant | undefined {
  let isLifted = false;
  for (const list of newestFirst) {
    const entry = list.find(serialNumber.valueBlock.valueHexView);
    if (entry?.state === 'revoked' || (entry?.state === 'on hold' && !isLifted)) return entry.on;
    if (entry?.state === 'taken off' || list.reach === 'complete') isLifted = true;
  }
  return undefined;
}

interface OwnLists {
  /** the newest first; one complete list at most, with the narrower ones that are newer or older */
  readonly usable: readonly UsableList[];
  /** why no complete list is among them, if none is */
  readonly unknown?: SignatureUnknown;
}

/** The lists that their issuer really signed and that are neither of the future nor stale. */
function usableLists(issuer: Certificate, lists: readonly CrlIndex[], moments: Moments): OwnLists {
  const own = lists.filter((list) => list.reach !== 'not understood' && list.issuer.isEqual(issuer.subject));
  const narrower = believable(issuer, own, 'narrower', moments);
  const complete = believable(issuer, own, 'complete', moments);
  const [newest] = complete.ok ? complete.value : [];
  const usable = [...(newest ? [newest] : []), ...(narrower.ok ? narrower.value : [])].sort(newestFirst);
  return { usable, ...(complete.ok ? {} : { unknown: complete.error }) };
}

function believable(
  issuer: Certificate,
  lists: readonly CrlIndex[],
  reach: CrlIndex['reach'],
  { now, latestStart }: Moments,
): Result<readonly UsableList[], SignatureUnknown> {
  const asked = lists.filter((list) => list.reach === reach);
  if (asked.length === 0) return refused('LIST_MISSING');
  const key = publicKeyOf(issuer);
  const genuine = isForLists(issuer) ? asked.filter((list) => list.isSignedBy(key)) : [];
  if (genuine.length === 0) return refused('LIST_FORGED');
  const begun = genuine.filter(({ thisUpdate }) => thisUpdate <= latestStart);
  if (begun.length === 0) return refused('LIST_FROM_FUTURE');
  const fresh = begun.filter((list): list is UsableList => list.nextUpdate !== undefined && now < list.nextUpdate);
  return fresh.length > 0 ? ok(fresh.sort(newestFirst)) : refused('LIST_STALE');
}

const newestFirst = (left: UsableList, right: UsableList): number => (left.thisUpdate < right.thisUpdate ? 1 : -1);

const evidenceOf = ({ number, thisUpdate, nextUpdate, sha256 }: UsableList) => ({
  ...(number !== undefined && { number }),
  thisUpdate,
  nextUpdate,
  sha256,
});
