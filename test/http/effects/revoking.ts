import type { Drive, Place } from './driven.ts';
import { anotherPaper, asPrepared, at, certificate, confirming, housed, made } from './offer-places.ts';
import { isOf, owner, reason, representative, signed } from './people.ts';

/** What the head is given to sign, by which a decision whose days for a contract are over is revoked. */
async function revocable(the: Place) {
  const names = await housed({ contractLapsed: true })(the);
  await isOf(the.world, 'head', representative.iin);
  return names;
}
async function revocation(the: Place) {
  const names = await revocable(the);
  const path = `/v1/offers/${names.offerId}/revocation-statement`;
  const { paper, content } = (await the.world.knock('POST', path, { as: 'head', body: { reason } })).body;
  const other = signed(content, { iin: owner.iin, role: 'individual' });
  return { ...names, paperId: paper.id, sha256: paper.sha256, cms: signed(content, certificate), other };
}
/** How a head revokes a decision, by a paper that he signs, and how whoever has no cabinet is told so. */
export const revoking: Readonly<Record<string, Drive>> = {
  'postOffer, of what tells of its end': {
    as: 'registrar',
    at,
    first: made({ status: 'ANNULLED', toPost: ['ALLOCATION_UNDONE'] }),
    types: { number: '1-44/19' },
    views: confirming('head'),
  },
  prepareRevocation: {
    as: 'head',
    at,
    first: revocable,
    types: { reason },
    otherwise: { reason: 'Басқа себеп' },
    views: {
      revokeAllocation: {
        as: 'head',
        types: ({ answer }) =>
          answer && {
            ...{ reason, paperId: answer.paper.id, sha256: answer.paper.sha256 },
            cms: signed(answer.content, certificate),
          },
      },
    },
  },
  revokeAllocation: {
    as: 'head',
    at,
    first: revocation,
    types: asPrepared({ reason }),
    otherwise: anotherPaper,
  },
};
