import type { Certificate } from 'pkijs';
import type { RevocationUnknown, SignatureEvidence } from '#casework/ports/signatures.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { publicKeyOf } from './algorithms.ts';
import { isForLists } from './certificate-profile.ts';
import type { CrlIndex } from './crl-index.ts';

type RevocationProblem =
  | { readonly kind: 'revoked'; readonly whose: 'signer' | 'authority'; readonly on: Instant }
  | { readonly kind: 'unknown'; readonly why: RevocationUnknown };

type UsableList = CrlIndex & { readonly nextUpdate: Instant };

/**
 * The lists that show none of the certificates below the anchor to be revoked. To stand on a list refuses, whatever the
 * entry's date: 10.6 asks for absence from the list. A revoked certificate is a fact even where another list is unknown
 * (X33).
 */
export function revocationOf(
  leaf: Certificate,
  authorities: readonly Certificate[],
  lists: readonly CrlIndex[],
  time: { readonly now: Instant; readonly latestStart: Instant },
): Result<SignatureEvidence['lists'], RevocationProblem> {
  const seen: UsableList[] = [];
  let unknown: RevocationUnknown | undefined;
  let certificate = leaf;
  for (const issuer of authorities) {
    const list = usableList(issuer, lists, time);
    if (list.ok) {
      const on = list.value.revokedAt(certificate.serialNumber.valueBlock.valueHexView);
      if (on !== undefined) {
        return refused({ kind: 'revoked', whose: certificate === leaf ? 'signer' : 'authority', on });
      }
      seen.push(list.value);
    } else {
      unknown ??= list.error;
    }
    certificate = issuer;
  }
  return unknown === undefined ? ok(seen.map(evidenceOf)) : refused({ kind: 'unknown', why: unknown });
}

/** The newest list that its issuer really signed and that is neither of the future nor stale. */
function usableList(
  issuer: Certificate,
  lists: readonly CrlIndex[],
  { now, latestStart }: { readonly now: Instant; readonly latestStart: Instant },
): Result<UsableList, RevocationUnknown> {
  const own = lists.filter((list) => list.isComplete && list.issuer.isEqual(issuer.subject));
  if (own.length === 0) return refused('LIST_MISSING');
  const key = publicKeyOf(issuer);
  const genuine = isForLists(issuer) ? own.filter((list) => list.isSignedBy(key)) : [];
  if (genuine.length === 0) return refused('LIST_FORGED');
  const begun = genuine.filter(({ thisUpdate }) => thisUpdate <= latestStart);
  if (begun.length === 0) return refused('LIST_FROM_FUTURE');
  const [newest] = begun
    .filter((list): list is UsableList => list.nextUpdate !== undefined && now < list.nextUpdate)
    .sort((left, right) => (left.thisUpdate < right.thisUpdate ? 1 : -1));
  return newest ? ok(newest) : refused('LIST_STALE');
}

const evidenceOf = ({ number, thisUpdate, nextUpdate, sha256 }: UsableList) => ({
  ...(number !== undefined && { number }),
  thisUpdate,
  nextUpdate,
  sha256,
});
