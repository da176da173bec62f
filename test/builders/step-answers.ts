// The words that the steps of the machines can answer, found by asking the domain about cases in every state.

import type { Allocation } from '#domain/allocation/allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { allocationStatuses } from '#domain/allocation/status.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { amendmentStatuses } from '#domain/amendment/status.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { complaintStatuses } from '#domain/complaint/status.ts';
import { outcomeOf } from '#domain/file/outcome.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { homeVisitStatuses } from '#domain/home-visit/status.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { inventoryStatuses } from '#domain/inventory/status.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { offerStatuses } from '#domain/offer/status.ts';
import { allocationParts, anAllocation, anOffer, offerParts } from './allocations/an-offer.ts';
import { amendmentParts, anAmendment } from './amendments/an-amendment.ts';
import { aComplaint, complaintParts } from './complaints/a-complaint.ts';
import { aVisit } from './visits/a-visit.ts';

const paper = { id: 'p', type: 'RECEIPT', sha256: 's', versionId: 'v' };
const signature = { sha256: 's', versionId: 'v' };
const at = '2026-11-24T09:00:00.000Z';
const record = { id: 'r', mac: 'm' };

const blank: Application = {
  id: 'case',
  version: 1,
  status: 'OPENED',
  channel: 'portal',
  applicant: 'person',
  openedAt: at,
  documents: [],
  registrations: {},
  recused: [],
  rounds: {},
  papers: {},
  holds: {},
  terms: {},
  missed: [],
  reached: [],
  attempt: 1,
};

const result = (kind: 'NOTICE' | 'REFUSAL') => ({ kind, paper, signature, by: 'staff', at });

const facts: readonly Partial<Application>[] = [
  {},
  { registers: { persons: 'found' } },
  { registers: { persons: 'absent' } },
  { requestSignature: signature },
  { signature: { confirmed: true } },
  { signature: { confirmed: false, fault: 'EXPIRED' } },
  { sent: { messageId: 'm', receivedAt: at } },
  { registrations: { desk: '1', provider: '1', eAkimat: '1' } },
  { defects: [] },
  { defects: [{ code: 'MISSING', documentKind: 'D5' }] },
  { papers: { RECEIPT: paper } },
  { executor: 'staff' },
  { draft: { kind: 'NOTICE', record, by: 'staff', at } },
  { result: result('NOTICE'), carried: true },
  { result: result('REFUSAL'), carried: true },
];

const rounds = { 'offer-window': 1, 'make-visit': 1 };

const cases: readonly Application[] = applicationStatuses.flatMap((status) =>
  (['portal', 'corporation'] as const).flatMap((channel) =>
    facts.map((fact) => ({ ...blank, status, channel, ...fact })),
  ),
);

const amendments: readonly Amendment[] = amendmentStatuses.flatMap((status) =>
  amendmentParts.map((parts) => anAmendment({ status, ...parts })),
);

/** As they stand, and as whoever still waits for an earlier round finds them. */
const visits: readonly HomeVisit[] = homeVisitStatuses.flatMap((status) => [
  aVisit({ status }),
  aVisit({ status, rounds }),
]);
const complaints: readonly Complaint[] = complaintStatuses.flatMap((status) =>
  complaintParts.map((parts) => aComplaint({ status, ...parts })),
);

const offers: readonly Offer[] = offerStatuses.flatMap((status) =>
  offerParts.map((parts) => anOffer({ status, ...parts })),
);
const allocations: readonly Allocation[] = allocationStatuses.flatMap((status) =>
  allocationParts.map((parts) => anAllocation({ status, ...parts })),
);

/** The files of each kind that is somebody’s, in every status and with what each may have on its way. */
export const filesInEveryState = { cases, amendments, complaints, visits, offers } as const;

/** An inventory goes on from page to page, and is over or stopped. */
const inventories = inventoryStatuses.map((status) => ({ ...blank, status }) as unknown as Inventory);

/** The steps of no request. */
const others = [amendment, complaint, homeVisit, offer, allocation, inventory] as const;

/** Every word the domain can answer to a step. */
export const stepAnswers = (step: string): string[] => [
  ...new Set([
    ...(others.some(({ steps }) => step in steps)
      ? []
      : cases.flatMap((theCase) => outcomeOf(application, theCase, step) ?? [])),
    ...amendments.flatMap((file) => (step in complaint.steps ? [] : (outcomeOf(amendment, file, step) ?? []))),
    ...visits.flatMap((file) => (step in homeVisit.steps ? (outcomeOf(homeVisit, file, step, 0) ?? []) : [])),
    ...complaints.flatMap((file) =>
      step in complaint.steps
        ? [outcomeOf(complaint, file, step), complaint.steps[step]?.before].flatMap((word) => word ?? [])
        : [],
    ),
    ...offers.flatMap((file) => outcomeOf(offer, file, step) ?? []),
    ...allocations.flatMap((file) => outcomeOf(allocation, file, step) ?? []),
    ...inventories.flatMap((file) => outcomeOf(inventory, file, step) ?? []),
    ...inventories.flatMap((file) => outcomeOf(inventory, { ...file, rounds: { [step]: 1 } }, step, 0) ?? []),
  ]),
];

/** The words of the clock, which watches a term and not a step. */
export const clockAnswers = ['wait', 'missed', 'told', 'met', 'lapsed', 'ended'] as const;
