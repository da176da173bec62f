import { enterDwelling } from '#casework/acts/allocating/dwellings/enter-dwelling.ts';
import { askWithdrawal, withdrawFromRound } from '#casework/acts/allocating/dwellings/withdrawing.ts';
import { askNeedsAtDesk, sayNeedsAtDesk } from '#casework/acts/allocating/needs/say-needs.ts';
import { answerOffer, prepareConsent } from '#casework/acts/allocating/offers/answer-offer.ts';
import { askNotReached, reportNotReached } from '#casework/acts/allocating/offers/not-reached.ts';
import { recordDelivery, recordTry } from '#casework/acts/allocating/offers/send-offer.ts';
import {
  annulAllocation,
  askAnnulment,
  prepareRevocation,
  revokeAllocation,
} from '#casework/acts/allocating/offers/undoing.ts';
import { drawMinutes, prepareMinutes, returnMinutes, signMinutes } from '#casework/acts/allocating/rounds/minutes.ts';
import { nameCommissioner, reseatOffers } from '#casework/acts/allocating/rounds/naming-commissioner.ts';
import { openAllocation } from '#casework/acts/allocating/rounds/open-allocation.ts';
import type { StaffActor } from '#domain/actor.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { DwellingFacts } from '#domain/dwelling/command.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Vote } from '#domain/offer/event.ts';
import { offer } from '#domain/offer/kind.ts';
import type { OverrideGround } from '#domain/queue/allocating/override-ground.ts';
import type { TryChannel } from '#domain/regulation/allocations/offer-tries.ts';
import type { WithdrawalGroundId } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { aListedPerson } from './amending.ts';
import { atNextDesk, byTwoIn, sendingIn } from './by-two.ts';
import { head, officials, operator, ownIin, registrar, supervisor } from './cast.ts';
import { settle } from './relay.ts';
import type { Service } from './service.ts';
import { sheetsOf, signSheets } from './signing.ts';
import { actAtOnce, granted } from './story.ts';

const { executor: chair, colleague: secretary, commissioner, administrator } = officials;
const commission = { chair, secretary, members: [registrar, administrator, commissioner] } as const;

const seats = {
  chair: chair.staff,
  secretary: secretary.staff,
  members: commission.members.map(({ staff }) => staff),
};

interface OutOfOrder extends OverrideGround {
  readonly registerNumber: number;
}

/** One room in Oral, as a single person may be given. */
const oneRoom: DwellingFacts = {
  fund: 'STATE',
  locality: 'uralsk',
  rooms: 1,
  area: 18,
  floor: 2,
  hasLift: false,
  isComfortable: true,
  suitsWheelchair: false,
  availableFrom: '2018-02-01',
};

const inFavour: readonly Vote[] = [chair, secretary, ...commission.members].map(({ staff }) => ({
  staff,
  vote: 'FOR' as const,
}));

const outOfOrder = (dwelling: string, { registerNumber, ...by }: OutOfOrder) => ({
  ...{ dwellings: [dwelling], ...seats },
  overrides: [{ dwelling, list: 'public-sector' as const, registerNumber, ...by }],
});

const shown = { number: '012345678', issuedOn: '2015-05-05' };
const official = (actor: StaffActor, bytes: Uint8Array) =>
  aCms({ iin: ownIin[actor.staff] ?? '', bin: '150740000014', role: 'employee' }, bytes);

const enteredIn = new WeakMap<Service, number>();
/** One flat after the other of one house: no dwelling is entered twice. */
function nextAddress(service: Service): string {
  const flat = (enteredIn.get(service) ?? 0) + 1;
  enteredIn.set(service, flat);
  return `Сарыайшық көшесі, 1-үй, ${flat}-пәтер`;
}

/** What people do to give dwellings to whoever stands on lists. */
export function allocating(service: Service) {
  const { deps } = service;
  const act = async (...asked: Parameters<typeof actAtOnce> extends [unknown, ...infer Rest] ? Rest : never) => {
    const id = await actAtOnce(service, ...asked);
    await settle();
    return id;
  };
  const loaded = async <T>(found: Promise<T | undefined>): Promise<T> => {
    const file = await found;
    if (!file) throw new Error('no such file');
    return file;
  };
  const byTwo = byTwoIn(service);
  const { hands, posts, contracts } = sendingIn(service);
  const revokesAs = async (actor: StaffActor, said: { readonly offerId: string; readonly reason: string }) => {
    const {
      id: paperId,
      sha256,
      bytes,
    } = granted(await prepareRevocation(said, { actor, now: deps.clock.now() }, deps));
    const signed = { paperId, sha256, cms: official(actor, bytes) };
    for (const _ of ['once', 'brought again'])
      await act(actor, (acting) => revokeAllocation({ ...said, signed }, acting, deps));
    return said.offerId;
  };
  return {
    entersDwelling: (facts: Partial<DwellingFacts> = {}, address = nextAddress(service)) =>
      act(registrar, (acting) => enterDwelling({ ...oneRoom, ...facts, address }, acting, deps)),
    opens: (...dwellings: readonly string[]) =>
      act(head, (acting) => openAllocation({ dwellings, ...seats }, acting, deps)),
    /** before anybody has done anything of it */
    opensAtOnce: (...dwellings: readonly string[]) =>
      actAtOnce(service, head, (acting) => openAllocation({ dwellings, ...seats }, acting, deps)),
    opensOutOfOrder: (dwelling: string, by: OutOfOrder, actor: StaffActor = head) =>
      act(actor, (acting) => openAllocation(outOfOrder(dwelling, by), acting, deps)),
    /** before anybody has done anything of it */
    opensOutOfOrderAtOnce: (dwelling: string, by: OutOfOrder) =>
      actAtOnce(service, head, (acting) => openAllocation(outOfOrder(dwelling, by), acting, deps)),
    /** another instead of one of the commission */
    namesCommissioner: async (allocationId: string, instead: StaffActor, named: StaffActor, by: StaffActor = head) => {
      const said = { allocationId, instead: instead.staff, named: named.staff };
      const id = await act(by, (acting) => nameCommissioner(said, acting, deps));
      const round = await deps.cases.load(allocation, allocationId);
      if (round) await reseatOffers(round, { now: deps.clock.now(), requestId: 'request' }, deps);
      await settle();
      return id;
    },
    theDwelling: (id: string) => loaded(deps.cases.load(dwelling, id)),
    theRound: (id: string) => loaded(deps.cases.load(allocation, id)),
    theOffer: (id: string) => loaded(deps.cases.load(offer, id)),
    answers: async (offerId: string, consents: boolean, who = citizen()) => {
      const actor = { kind: 'recipient', person: (await deps.keyring.personOf(who.iin)) as PersonId } as const;
      const prepared = await prepareConsent({ offerId, consents }, { actor, now: deps.clock.now() }, deps);
      const { id: paperId, sha256, bytes } = granted(prepared);
      const signed = { paperId, sha256, cms: aCms({ iin: who.iin, role: 'individual' }, bytes) };
      for (const _ of ['once', 'brought again'])
        await act(actor, (acting) => answerOffer({ offerId, consents, signed }, acting, deps));
      return offerId;
    },
    drawsMinutes: async (offerId: string, votes: readonly Vote[] = inFavour, actor: StaffActor = secretary) => {
      const said = { offerId, number: '7', votes };
      const prepared = await prepareMinutes(said, { actor, now: deps.clock.now(), requestId: 'request' }, deps);
      const { id: paperId, sha256, bytes } = granted(prepared);
      const signed = { paperId, sha256, cms: official(actor, bytes) };
      return act(actor, (acting) => drawMinutes({ ...said, signed }, acting, deps));
    },
    signsMinutes: async (offerId: string, actor: StaffActor = chair) => {
      const file = await deps.cases.load(offer, offerId);
      const bytes = file?.minutes ? await deps.documents.readPaper(file.minutes.paper) : new Uint8Array();
      return act(actor, (acting) => signMinutes({ offerId, cms: official(actor, bytes) }, acting, deps));
    },
    decides: async (...offerIds: readonly string[]) => {
      const signed = await signSheets(await sheetsOf(offerIds, head, service), head, service);
      await settle();
      return signed;
    },
    returnsMinutes: (offerId: string, actor: StaffActor = chair) =>
      act(actor, (acting) => returnMinutes({ offerId, reason: 'Толықтырыңыз' }, acting, deps)),
    /** the operator asks, and a colleague at the next desk confirms it */
    saysNeedsAtDesk: async (said: Parameters<typeof askNeedsAtDesk>[0]) => {
      const { by, seen } = await byTwo(operator, (asking) => askNeedsAtDesk(said, asking, deps), atNextDesk);
      return act(by, (acting) => sayNeedsAtDesk(said, acting, deps, seen));
    },
    /** he asks, and the head confirms it */
    handsOver: (offerId: string, { iin } = citizen()) =>
      hands({ paper: 'offer', file: offerId, iin, identityDocument: shown }, registrar),
    /** he asks, and the head confirms it */
    posts: (offerId: string) => posts({ paper: 'offer', file: offerId, letter: 'RR 1-46' }, registrar),
    /** the head the receipt of what the registrar posted, a registrar what shows a later day */
    recordsDelivery: (
      offerId: string,
      deliveredOn = localDate(deps.clock.now()),
      shows?: string,
      by: StaffActor = shows === undefined ? head : registrar,
    ) => act(by, (acting) => recordDelivery({ offerId, deliveredOn, shows }, acting, deps)),
    triesToReach: (offerId: string, channel: TryChannel, madeAt = deps.clock.now()) =>
      act(registrar, (acting) => recordTry({ offerId, channel, madeAt, said: 'Жауап болмады' }, acting, deps)),
    /** he asks, and the head confirms it */
    reportsNotReached: async (offerId: string) => {
      const said = { offerId, tries: 'Үш рет ізделді, жауап болмады' };
      const { by, seen } = await byTwo(registrar, (asking) => askNotReached(said, asking, deps));
      return act(by, (acting) => reportNotReached(said, acting, deps, seen));
    },
    /** he asks, and the head confirms it, while the machines stand still */
    withdrawsAtOnce: async (dwellingId: string, ground: WithdrawalGroundId = 'DESTROYED') => {
      const said = { dwellingId, ground, reason: 'Өрт сөндіру қызметінің актісі, №\u00a07' };
      const { by, seen } = await byTwo(registrar, (asking) => askWithdrawal(said, asking, deps));
      return actAtOnce(service, by, (acting) => withdrawFromRound(said, acting, deps, seen));
    },
    /** he asks, and the head confirms it */
    makesContract: (offerId: string, signedOn = localDate(deps.clock.now())) =>
      contracts({ paper: 'contract', file: offerId, number: 'Ж-1', signedOn }, registrar),
    revokes: (offerId: string) => revokesAs(head, { offerId, reason: 'Шартқа келмеді' }),
    /** he asks, and a supervisor, who has the court’s act before him, confirms it */
    annuls: async (offerId: string, { falseData = false } = {}) => {
      const court = { court: 'APPEAL', ofCourt: 'oblast', number: '2а-7', falseData } as const;
      const said = { offerId, ...court, decidedOn: localDate(deps.clock.now()) };
      const { by, seen } = await byTwo(head, (asking) => askAnnulment(said, asking, deps), supervisor);
      return act(by, (acting) => annulAllocation(said, acting, deps, seen));
    },
    /** he asks, and the head confirms it */
    givesKeys: (offerId: string, { iin } = citizen()) =>
      hands({ paper: 'keys', file: offerId, iin, identityDocument: shown }, registrar),
  };
}

/** A round over one room of Oral, and whoever stands first on its list before the offer of it. */
export async function aRound({ hasCabinet = true }: { readonly hasCabinet?: boolean } = {}, service?: Service) {
  const listed = await aListedPerson({}, service);
  const verbs = allocating(listed.service);
  if (!hasCabinet) listed.service.deps.accounts.without.add(listed.theCase.applicant);
  const home = await verbs.entersDwelling();
  const round = await verbs.opens(home);
  const [lot] = (await verbs.theRound(round)).lots;
  return { ...listed, ...verbs, home, round, offerId: lot?.offer ?? 'none' };
}
