import type { Allocation } from '#domain/allocation/allocation.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import type { Offer } from '#domain/offer/offer.ts';

const at = '2026-11-24T09:00:00.000Z';
const paper = (type: string) => ({ id: 'paper_1', type, sha256: 's', versionId: 'v' });
const signature = { sha256: 's', versionId: 'v' };
const seat = (name: string) => ({ staff: `staff_${name}`, person: `person_${name}` });

/** Chair, secretary and three members of Uralsk's housing commission. */
export const aCommission: Offer['commission'] = {
  chair: seat('chair'),
  secretary: seat('secretary'),
  members: [seat('member1'), seat('member2'), seat('member3')],
};

const begun = {
  ...{ version: 1, openedAt: at, provider: 'uralsk' as const, rounds: {}, papers: {}, holds: {}, terms: {} },
  attempt: 1,
};

/** One room of the fund of Uralsk. */
export const aDwelling = (parts: Partial<Dwelling> = {}): Dwelling => ({
  ...begun,
  ...{ recused: [], missed: [], reached: [] },
  ...{ id: 'dwelling_1', status: 'FREE', fund: 'STATE', locality: 'uralsk', rooms: 1, area: 18, floor: 2 },
  ...{ hasLift: false, isComfortable: true, suitsWheelchair: false, availableFrom: '2018-03-01' },
  address: { id: 'record_address', mac: 'mac' },
  enteredBy: 'staff_registrar',
  ...parts,
});

/** A round over one dwelling. */
export const anAllocation = (parts: Partial<Allocation> = {}): Allocation => ({
  ...begun,
  ...{ recused: [], missed: [], reached: [] },
  ...{ id: 'allocation_1', status: 'OPENED', openedBy: { by: 'staff_head' }, commission: aCommission, pages: [] },
  lots: [{ dwelling: 'dwelling_1', state: 'WAITING' }],
  ...parts,
});

/** What somebody on the list of Uralsk is offered, as it was made. */
export const anOffer = (parts: Partial<Offer> = {}): Offer => ({
  ...begun,
  ...{ recused: [], missed: [], reached: [] },
  ...{ id: 'offer_1', status: 'MADE', allocation: 'allocation_1', dwelling: 'dwelling_1', commission: aCommission },
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 7, onList: 'public-sector' },
  ...{ request: 'case_1', subject: 'person_subject', order: paper('ALLOCATION_STEPS'), passedOver: 2 },
  ...parts,
});

/** Minutes as the secretary drew them, and as the chair signed them. */
export const minutesDrawn: NonNullable<Offer['minutes']> = {
  number: '7',
  votes: [],
  paper: paper('COMMISSION_MINUTES'),
  at,
  secretary: { by: 'staff_secretary', signature },
};
export const minutesSigned: NonNullable<Offer['minutes']> = {
  ...minutesDrawn,
  chair: { by: 'staff_chair', signature },
};

/** What the head signed. */
export const aProvision: NonNullable<Offer['decision']> = {
  paper: paper('ALLOCATION_DECISION'),
  signature,
  by: 'staff_head',
  at,
};

/** What an offer may have on its way, a few at a time. */
export const offerParts: readonly Partial<Offer>[] = [
  {},
  { minutes: minutesDrawn },
  { minutes: minutesSigned },
  { minutes: minutesSigned, decision: aProvision },
  { decision: aProvision, settled: 'PROVIDED' },
  { settled: 'REFUSED' },
  { settled: 'LAPSED' },
  { settled: 'NOT_REACHED' },
  { settled: 'NOT_PROVIDED' },
  { settled: 'OVERTAKEN' },
  { decision: aProvision, contract: { number: '1', signedOn: '2018-03-01', at } },
  { decision: aProvision, contract: { number: '1', signedOn: '2018-03-01', at }, keysAt: at },
];

/** Where the dwellings of a round may be. */
export const allocationParts: readonly Partial<Allocation>[] = (
  ['WAITING', 'SERVED', 'ASKED', 'SETTLED', 'NOT_GIVEN', 'TAKEN_BACK', 'WITHDRAWN'] as const
).map((state) => ({ lots: [{ dwelling: 'dwelling_1', state }] }));

/** The ids of what lies beside a request: a dwelling, its round, its offer. */
export const besideCase = (caseId: string) => ({
  dwellingId: caseId.replace(/^case_/, 'dwelling_'),
  allocationId: caseId.replace(/^case_/, 'allocation_'),
  offerId: caseId.replace(/^case_/, 'offer_'),
});
