import { canonical } from '#casework/papers/canonical.ts';
import { offerContent } from '#casework/papers/offer-paper.ts';
import { paperBytes } from '#casework/papers/paper.ts';
import type { StaffActor } from '#domain/actor.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { newFileId } from '#domain/ids.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { anOpening, opened } from '#test/builders/allocations/a-round.ts';
import { aDwelling, anAllocation, anOffer, aProvision, minutesDrawn } from '#test/builders/allocations/an-offer.ts';
import { seated } from '#test/builders/allocations/offer-beside.ts';
import { aQueue, rankAt } from '#test/builders/lists/a-queue.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import type { Drive, Place } from './driven.ts';
import { becomes, identityDocument, isOf, onList, owner, representative, signed } from './people.ts';

export const openedAt = '2018-03-01T06:00:00.000Z';
export const day = '2018-03-01';
export const at = caseIn('ISSUED');
export const court = { why: 'court', number: '7-18/42' };

/** A dwelling in its round, and an offer of it to the person of the request that lies there. */
export const made =
  (parts: Partial<Offer>, home: Partial<Dwelling> = { status: 'OFFERED' }) =>
  async ({ world, theCase }: Place) => {
    const { person } = world.actors.recipient as { person: string };
    const [dwellingId, allocationId] = [newFileId(dwelling, 1), newFileId(allocation, 1)];
    const offerId = newFileId(offer, 1);
    world.people.put({ id: 'record_home', kind: 'dwelling', content: 'Достық, 1', mac: '' });
    const address = { id: 'record_home', mac: '' };
    const of = { allocation: allocationId, offer: offerId };
    world.cases.seed(aDwelling({ id: dwellingId, openedAt, address, ...of, ...home }));
    const { commission = seated } = parts;
    world.cases.seed(anAllocation({ id: allocationId, openedAt, status: 'SHARED_OUT', commission }));
    const named = { id: offerId, dwelling: dwellingId, allocation: allocationId, commission: seated };
    world.cases.seed(anOffer({ ...named, openedAt, subject: person, request: theCase.id, ...parts }));
    return { offerId, dwellingId, allocationId };
  };

export const task = (step: string, role: 'registrar' | 'executor') =>
  ({ task: { step, role, organisation: 'uralsk', openedAt } }) as const;
export const unsent = { status: 'UNSENT', ...task('send-offer', 'registrar') } as const;
/** He was sought on two working days by two ways. */
export const sought = [
  { channel: 'PHONE' as const, madeAt: openedAt },
  { channel: 'VISIT' as const, madeAt: '2018-03-02T06:00:00.000Z' },
].map((one) => ({ ...one, said: { id: 'record_said', mac: '' }, by: officialId('registrar') }));
/** By the day that was recorded of the letter his days for an answer were over. */
export const silent: Partial<Offer> = {
  ...{ status: 'LAPSED', settled: 'LAPSED', posted: { number: '1', at: openedAt } },
  told: { how: 'post', at: openedAt, deliveredOn: day },
  terms: {
    consent: {
      ...{ term: 'consent', state: 'running', commit: 1, rungs: ['breach'], startedAt: openedAt, acceptedOn: day },
      ...{ countedFrom: '2018-03-02', nominalLastDay: '2018-03-07', lastDay: '2018-03-07' },
      dueAt: '2018-03-07T19:00:00.000Z',
    },
  },
};
export const voted = { status: 'BEFORE_COMMISSION', ...task('draw-minutes', 'executor') } as const;
const decision = { ...aProvision, at: openedAt };
export const decided = { status: 'AWAITING_CONTRACT', minutes: minutesDrawn, decision } as const;

/** He is housed by his offer in the register too, and the round that dealt him the dwelling is kept. */
export const housed = (parts: Partial<Offer>) => async (the: Place) => {
  const { documents, cases } = the.world;
  const names = await made({ ...decided, ...parts }, { status: 'ASSIGNED' })(the);
  const [queue, list] = [aQueue(cases), 'public-sector'];
  await queue.comes({ list, rank: rankAt(openedAt), at: openedAt, caseId: the.theCase.id });
  await queue.does('HOUSED', { list, number: 1, at: openedAt });
  const posting = { round: names.allocationId, dwelling: names.dwellingId, shares: { [list]: '1' }, charged: list };
  const dealt = [{ dwelling: names.dwellingId, posting: { ...posting, isOfFloor: false }, without: [] }];
  const steps = [opened(anOpening({ [list]: 1 })), { does: 'DEALT', found: emptyLedger, dealt, ledger: emptyLedger }];
  const page = await documents.storePaper('ALLOCATION_STEPS', `paper_${'2'.repeat(26)}`, canonical(steps));
  const lots = [{ dwelling: names.dwellingId, state: 'SETTLED' as const }];
  const round = anAllocation({ id: names.allocationId, openedAt, status: 'SHARED_OUT', lots, pages: [page] });
  cases.seed(round);
  const file = await cases.load(offer, names.offerId);
  if (file) cases.seed({ ...file, entry: { ...file.entry, registerNumber: 1 } });
  return names;
};
export const shownByPerson = { iin: owner.iin, identityDocument };

/** Two have seen that its person came to refuse it. */
export const refusable = async (the: Place) => {
  const names = await made({ status: 'OPEN' })(the);
  const { world, theCase } = the;
  const { staff } = world.actors.operator as StaffActor;
  const desk = { at: world.clock.now(), staff, ends: 'refuses' } as const;
  const of = { id: names.offerId, applicant: theCase.applicant };
  await laySeen(world, of, { by: 'recipient', ...shownByPerson }, desk);
  return names;
};

export const home = {
  ...{ fund: 'STATE', locality: 'uralsk', rooms: 1, area: 18.5, floor: 2, hasLift: true },
  ...{ isComfortable: true, suitsWheelchair: true, availableFrom: '2018-04-05', address: 'Абай көшесі, 7' },
};
export const ofAnswer = {
  readDwelling: { as: 'head', names: ({ answer }: Place) => ({ dwellingId: answer?.id }) },
} as const;

const votes = [seated.chair, seated.secretary, ...seated.members].map(({ staff }) => ({ staff, vote: 'FOR' }));
export const staffIds = votes.map((one, n) => ({ ...one, staff: n < 2 ? one.staff : `staff_${String(n).repeat(26)}` }));
export const ofOffice = {
  ...seated,
  members: staffIds.slice(2).map(({ staff }, n) => ({ staff, person: `person_member${n}` })),
};
export const certificate = { iin: representative.iin, bin: '150740000014', role: 'employee' } as const;

/** The exact bytes of an act on the offer, prepared by whoever signs them, and signed. */
export const prepares = (parts: Partial<Offer>, path: string, body: object) => async (the: Place) => {
  const names = await made({ ...parts, commission: ofOffice })(the);
  if (the.by !== 'recipient') await isOf(the.world, the.by, representative.iin);
  const answered = await the.world.knock('POST', path.replace('OFFER', names.offerId ?? ''), { as: the.by, body });
  const { paper, content } = answered.body;
  const cms = the.by === 'recipient' ? signed(content) : signed(content, certificate);
  const other = signed(content, { iin: owner.iin, role: the.by === 'recipient' ? 'head' : 'individual' });
  return { ...names, paperId: paper.id, sha256: paper.sha256, cms, other };
};
export const asPrepared =
  (more: object) =>
  ({ names: { paperId, sha256, cms } }: Place) => ({ ...more, paperId, sha256, cms });
export const anotherPaper = ({ names: { other } }: Place) => ({
  paperId: `paper_${'0'.repeat(26)}`,
  sha256: '0'.repeat(64),
  cms: other,
});

/** The minutes lie there with their bytes, for the chair to sign. */
export async function drawn(the: Place) {
  const names = await made({ status: 'MINUTES_DRAWN', ...task('sign-minutes', 'executor') })(the);
  await isOf(the.world, 'executor', representative.iin);
  const content = new TextEncoder().encode('хаттама');
  const paper = await the.world.documents.storePaper('COMMISSION_MINUTES', `paper_${'1'.repeat(26)}`, content);
  const file = await the.world.cases.load(offer, names.offerId ?? '');
  if (!file) throw new Error('no offer');
  const chair = { staff: officialId('executor'), person: await the.world.keyring.personOf(representative.iin) };
  const minutes = { ...minutesDrawn, votes: ofVotes, paper };
  const commission = { ...seated, chair };
  the.world.cases.seed({ ...file, commission, minutes, papers: { COMMISSION_MINUTES: paper } });
  the.world.cases.seed(anAllocation({ id: file.allocation, openedAt, status: 'SHARED_OUT', commission }));
  const base64 = Buffer.from(content).toString('base64');
  return { ...names, cms: signed(base64, certificate), other: signed(base64, { ...certificate, iin: owner.iin }) };
}
const ofVotes = votes as NonNullable<Offer['minutes']>['votes'];

/** Who can sit for the head: five officials of the office. */
export async function sits(the: Place) {
  const { world } = the;
  await onList(the);
  world.people.put({ id: 'record_home', kind: 'dwelling', content: 'Достық, 1', mac: '' });
  const ids = [1, 2].map((n) => newFileId(dwelling, n));
  for (const id of ids) world.cases.seed(aDwelling({ id, openedAt, address: { id: 'record_home', mac: '' } }));
  for (const post of ['operator', 'contactCentre', 'supervisor'] as const)
    await becomes(world, post, { organisation: 'uralsk', role: 'registrar' });
  return { first: ids[0], second: ids[1] };
}
export const idOf = ({ world }: Place, post: string): string => (world.actors[post] as { staff: string }).staff;
export const opening = (the: Place) => ({
  dwellings: [the.names.first],
  ...{ chair: idOf(the, 'executor'), secretary: idOf(the, 'deputy') },
  members: ['registrar', 'administrator', 'operator'].map((post) => idOf(the, post)),
  overrides: [outOfOrder(the.names.first, '2-17/18')],
});
export const outOfOrder = (home: string | undefined, number: string) => ({
  ...{ dwelling: home, list: 'public-sector', registerNumber: 1 },
  ...{ ground: 'COURT_ACT', number, decidedOn: day, court: 'uralsk' },
});

/** A paper of it that can be read. */
export async function withPaper(the: Place) {
  const names = await made({ status: 'OPEN' })(the);
  const id = `paper_${'1'.repeat(26)}`;
  const content = offerContent(anOffer(), { home: aDwelling(), now: openedAt, hasCabinet: true });
  const bytes = await paperBytes(the.theCase, content, { id, issuedAt: openedAt }, the.world);
  const paper = await the.world.documents.storePaper('OFFER', id, bytes);
  const file = await the.world.cases.load(offer, names.offerId ?? '');
  if (file) the.world.cases.seed({ ...file, papers: { OFFER: paper } });
  return { ...names, type: 'OFFER' };
}

/** A round whose secretary and one of whose members have left the office, and two who could sit instead of them. */
export async function seatLeft(the: Place) {
  const names = await made({ ...voted, commission: ofOffice })(the);
  const { world } = the;
  const member = `staff_${'9'.repeat(26)}`;
  const members = [{ staff: member, person: 'person_gone' }, ...ofOffice.members.slice(1)];
  const secretary = { staff: officialId('deputy'), person: 'person_deputy' };
  const lots = [{ dwelling: names.dwellingId, state: 'ASKED' as const, offer: names.offerId }];
  const commission = { ...ofOffice, secretary, members };
  world.cases.seed(anAllocation({ id: names.allocationId, openedAt, status: 'SHARED_OUT', commission, lots }));
  for (const post of ['operator', 'contactCentre'] as const)
    await becomes(world, post, { organisation: 'uralsk', role: 'executor' });
  await becomes(world, 'deputy', { to: '2018-02-01' });
  return { ...names, member };
}

/** Who may confirm it reads what is asked. */
export const confirming = (as: string): Drive['views'] => ({
  readConfirmation: { as, names: ({ answer }) => ({ confirmationId: answer?.confirmation?.id }) },
});
