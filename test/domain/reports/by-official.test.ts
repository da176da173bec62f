import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { reportedAmendment } from '#domain/amendment/reported.ts';
import type { Typed } from '#domain/file/kind.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { reportedHomeVisit } from '#domain/home-visit/reported.ts';
import { offer } from '#domain/offer/kind.ts';
import { reportedOffer } from '#domain/offer/reported.ts';
import { columnNamed } from '#domain/reports/columns.ts';
import { countedIn, type ReportedKind } from '#domain/reports/count-file.ts';
import { anOffer } from '#test/builders/allocations/an-offer.ts';

const at = '2018-06-01T05:00:00.000Z';
const record = { id: 'record_1', mac: 'mac' };
const registrar = { kind: 'registrar', id: 'staff_registrar', organisation: 'uralsk' };

/** What of these events, each committed by the registrar, is told by official. */
const byOfficial = (one: ReportedKind, ...events: readonly (Typed & Readonly<Record<string, unknown>>)[]): string[] => {
  const journal = events.map((event, index) => ({ at, events: [event], commit: index + 1, actor: registrar }));
  return [...countedIn(one, `${one.kind.prefix}_1`, journal).counts.keys()]
    .map(columnNamed)
    .flatMap(({ official, figure, of }) => (official ? [`${official} ${figure} ${of}`] : []));
};

describe('what an official decides as he finds right is told of him (X229)', () => {
  const { provider, allocation, dwelling, commission, entry, request, subject, order, passedOver } = anOffer();

  it('of an offer: that it reached nobody, and that a decision to house is undone', () => {
    const place = { provider, allocation, dwelling, commission, entry, request, subject, order, passedOver };
    const offering: ReportedKind = { kind: offer, reported: reportedOffer };
    const made = { type: 'OfferMade', ...place };
    expect(byOfficial(offering, made, { type: 'OfferNotReached', tries: record })).toEqual([
      'staff_registrar offers NOT_REACHED',
    ]);
    const undone = { type: 'AllocationRevoked', reason: record, by: 'staff_head' };
    expect(byOfficial(offering, made, undone)).toEqual(['staff_head housingUndone public-sector']);
  });

  it('of a visit: that its window is given up for its person, and that nobody was at home', () => {
    const asked = {
      ...{ type: 'HomeVisitRequested', channel: 'contactCentre', centre: 'centre-uralsk', applicant: subject },
      ...{ person: 'recipient', wishes: record, content: record },
    };
    const visiting: ReportedKind = { kind: homeVisit, reported: reportedHomeVisit };
    const declined = { type: 'WindowDeclined', wishes: record };
    expect(byOfficial(visiting, asked, declined)).toEqual([]);
    expect(byOfficial(visiting, asked, { ...declined, by: 'staff_operator' })).toEqual([
      'staff_operator visits MOVED_BY_PERSON',
    ]);
    expect(byOfficial(visiting, asked, { type: 'VisitCancelled', reason: record, by: 'staff_operator' })).toEqual([
      'staff_operator visits VISIT_CANCELLED',
    ]);
  });

  it('of an entry: what he proposes about it, and nothing of what an inventory has found', () => {
    const proposed = {
      ...{ type: 'AmendmentProposed', purpose: 'REMOVAL', ground: 'DIED', entry, subject, request: 'case_1' },
      ...{ proposal: record },
    };
    const amending: ReportedKind = { kind: amendment, reported: reportedAmendment };
    expect(byOfficial(amending, { ...proposed, by: 'staff_executor' })).toEqual(['staff_executor proposed REMOVAL']);
    expect(byOfficial(amending, { ...proposed, found: 'inventory_1' })).toEqual([]);
  });
});
