import type { Application } from '#domain/application/application.ts';
import type { DwellingStatus } from '#domain/dwelling/status.ts';
import { hasEnded, type OfferStatus, offerStatuses } from '#domain/offer/status.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { aCommission, aDwelling, anAllocation, anOffer, besideCase, minutesSigned } from './an-offer.ts';

/** Chair and secretary of the whole door's offers. */
export const seated = {
  ...aCommission,
  chair: { staff: officialId('executor'), person: 'person_executor' },
  secretary: { staff: officialId('deputy'), person: 'person_deputy' },
};

/** Where a dwelling is whose offer stands so. */
function standingBy(status: OfferStatus): DwellingStatus {
  if (status === 'GIVEN') return 'GIVEN';
  if (hasEnded(status)) return 'FREE';
  return ['AWAITING_CONTRACT', 'AWAITING_KEYS'].includes(status) ? 'ASSIGNED' : 'OFFERED';
}

/** Beside each request an offer to its person, its dwelling and its round, in one status after another. */
export function layOffer(store: MemoryCaseStore, { id, applicant: subject }: Application, laid: number): void {
  const ids = besideCase(id);
  const status = offerStatuses[laid % offerStatuses.length] ?? 'MADE';
  const openedAt = '2018-01-01T06:00:00.000Z';
  const address = { id: `record_home_${laid}`, mac: '' };
  store.people.put({ ...address, kind: 'dwelling', content: 'Достық даңғылы, 1' });
  const standing = standingBy(status);
  const of = standing === 'FREE' ? {} : { allocation: ids.allocationId, offer: ids.offerId };
  store.seed(aDwelling({ id: ids.dwellingId, status: standing, openedAt, address, ...of }));
  store.seed(
    anAllocation({
      id: ids.allocationId,
      openedAt,
      commission: seated,
      lots: [{ dwelling: ids.dwellingId, state: 'WAITING' }],
    }),
  );
  store.seed(
    anOffer({
      ...{ id: ids.offerId, openedAt, request: id, subject, status, commission: seated },
      ...{ allocation: ids.allocationId, dwelling: ids.dwellingId },
      ...(status === 'AWAITING_SIGNATURE' ? { minutes: minutesSigned } : {}),
    }),
  );
}
