import { describe, expect, it } from 'vitest';
import { checking } from '#casework/acts/allocating/rounds/checking.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { ClaimChange } from '#domain/file/claims.ts';
import type { Form } from '#domain/form/form.ts';
import { newFileId } from '#domain/ids.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { housingOf } from '#domain/offer/rules/housing.ts';
import { amendmentKey, housingKey } from '#domain/queue/list.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { anOffer } from '#test/builders/allocations/an-offer.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { following } from '#test/contracts/stores.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson, bought, deciding } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { peopleOf, takesIn } from '#test/scenarios/harness/old-list.ts';
import { entry, onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { standingTwice } from '#test/scenarios/harness/twice.ts';

const elsewhere = { provider: 'borili', list: 'public-sector', registerNumber: 1 } as const;

/** Somebody on the list of Oral who came onto another provider's by its old list, and the dwelling that is offered to him in Oral. */
async function onTwoLists(provider: ProviderId = 'borili') {
  const listed = await aListedPerson();
  const { service } = listed;
  await takesIn(service, peopleOf(1), { provider });
  const verbs = allocating(service);
  const home = await verbs.entersDwelling();
  const round = await verbs.opens(home);
  const offerId = (await verbs.theRound(round)).lots[0]?.offer ?? '';
  const open = (name: Parameters<typeof amendmentKey>[0]) => openOn(service, name);
  return {
    ...{ ...listed, ...verbs, home, round, offerId, open },
    isHoused: () => houses(verbs, offerId),
    hasKeys: () => gives(verbs, offerId),
  };
}

/** Husband and wife, each on the list by an entry of the own with the other in the form, and two rooms offered to either. */
async function aCoupleOnTwoEntries() {
  const service = aService();
  const spouse = (n: number): Form['members'][number] => {
    const { iin, surname, name, patronymic } = citizen(n);
    return { ref: `member-${n}`, iin, surname, name, patronymic, relation: 'spouse', bornOn: '1985-06-15' };
  };
  await onTheList(service, 1, { form: { members: [spouse(2)] } });
  await onTheList(service, 2, { form: { members: [spouse(1)] } });
  const verbs = allocating(service);
  const twoRooms = { rooms: 2, area: 36 };
  const homes = [await verbs.entersDwelling(twoRooms), await verbs.entersDwelling(twoRooms, 'Абай даңғылы, 7-үй')];
  const { lots } = await verbs.theRound(await verbs.opens(...homes));
  const offerTo = (n: number) => lots.find((lot) => lot.entry?.endsWith(`#${n}`))?.offer ?? '';
  return { service, verbs, offers: [offerTo(1), offerTo(2)] as const };
}

async function openOn({ deps }: Service, name: Parameters<typeof amendmentKey>[0]) {
  const claim = await deps.cases.claim(amendmentKey(name));
  return claim && (await deps.cases.load(amendment, claim.file));
}

/** A second dwelling, offered him by his other entry and looked into now. */
async function asksElsewhere(
  { service, entersDwelling, theDwelling, theOffer }: Verbs & { service: Service },
  first: Offer,
) {
  const id = newFileId(offer, Date.parse(service.deps.clock.now()) + 1);
  const home = await theDwelling(await entersDwelling({}, 'Абай даңғылы, 7-үй, 2-пәтер'));
  service.store.seed({ ...home, status: 'OFFERED' as const, allocation: first.allocation, offer: id });
  const of = { provider: 'borili' as const, entry: { ...elsewhere, onList: elsewhere.list }, dwelling: home.id };
  service.store.seed(
    anOffer({ ...of, id, subject: first.subject, request: await rowOf(service), allocation: first.allocation }),
  );
  return async () => {
    const going = { now: service.deps.clock.now(), requestId: 'r-ask' };
    return checking.ask(await theOffer(id), going, service.deps);
  };
}

const rowOf = async ({ deps }: Service) => (await deps.register.entry(elsewhere))?.caseId ?? '';

type Verbs = ReturnType<typeof allocating>;

async function houses(verbs: Verbs, offerId: string) {
  await verbs.answers(offerId, true);
  await verbs.drawsMinutes(offerId);
  await verbs.signsMinutes(offerId);
  await verbs.decides(offerId);
}

async function gives(verbs: Verbs, offerId: string) {
  await houses(verbs, offerId);
  await verbs.makesContract(offerId);
  await verbs.givesKeys(offerId);
}

describe('whoever stands on two lists and is housed by one (X248, 73(1)(4))', () => {
  it('is removed from the other in the one procedure, proposed in the commit of the keys', async () => {
    const { hasKeys, open, offerId, service } = await onTwoLists();
    await hasKeys();
    expect(await service.deps.register.entry(elsewhere)).toMatchObject({ status: 'ACTIVE' });
    expect(await open(elsewhere)).toMatchObject({
      ...{ purpose: 'REMOVAL', ground: 'GOT_STATE_DWELLING', found: offerId, entry: elsewhere },
      terms: { answer: { state: 'running' } },
    });
    const { theOffer } = allocating(service);
    expect((await theOffer(offerId)).keysAt).toBe((await open(elsewhere))?.openedAt);
  });

  it('is removed from a second entry with the same provider, too', async () => {
    const { service } = await standingTwice();
    const verbs = allocating(service);
    const [lot] = (await verbs.theRound(await verbs.opens(await verbs.entersDwelling()))).lots;
    const offerId = lot?.offer ?? '';
    await gives(verbs, offerId);
    const other = entry(1, lot?.list === 'veterans' ? 'public-sector' : 'veterans');
    expect(await service.deps.register.entry(other)).toMatchObject({ status: 'ACTIVE' });
    expect(await openOn(service, other)).toMatchObject({ ground: 'GOT_STATE_DWELLING', found: offerId });
  });

  it('is given no second one by what had come to its signature while something else was being decided', async () => {
    const { service } = await standingTwice();
    const { theOffer, ...verbs } = allocating(service);
    const homes = [await verbs.entersDwelling(), await verbs.entersDwelling({}, 'Абай даңғылы, 7-үй, 2-пәтер')];
    const { lots } = await verbs.theRound(await verbs.opens(...homes));
    const [one, two] = lots.map((lot) => lot.offer ?? '') as [string, string];
    for (const id of [one, two]) {
      await verbs.answers(id, true);
      await verbs.drawsMinutes(id);
      await verbs.signsMinutes(id);
    }
    const { entry: other } = await theOffer(two);
    const office = deciding(service, other);
    const amendmentId = await office.proposes();
    await verbs.decides(one);
    await verbs.makesContract(one);
    await verbs.givesKeys(one);
    await office.answers(amendmentId);
    await office.namesExaminer(amendmentId);
    await office.leavesAsItIs(amendmentId, { facts: [bought], why: 'Сатып алу расталмады' });
    await office.signs(amendmentId);
    expect(await openOn(service, other)).toBeUndefined();
    expect(await verbs.decides(two)).toMatchObject([{ refused: 'HOUSED_ELSEWHERE' }]);
    await verbs.returnsMinutes(two, officials.head);
    expect(await openOn(service, other)).toMatchObject({ ground: 'GOT_STATE_DWELLING', found: two });
    expect((await theOffer(two)).status).toBe('CONSENTED');
  });

  it('is housed with his family: by an entry of its own it is given no second one', async () => {
    const { service, verbs, offers } = await aCoupleOnTwoEntries();
    const [one, two] = offers;
    for (const [n, id] of offers.entries()) {
      await verbs.answers(id, true, citizen(n + 1));
      await verbs.drawsMinutes(id);
      await verbs.signsMinutes(id);
    }
    expect(await verbs.decides(one, two)).toMatchObject([{ signed: {} }, { refused: 'HOUSED_ELSEWHERE' }]);
    await verbs.makesContract(one);
    await verbs.givesKeys(one);
    expect(await openOn(service, entry(2))).toMatchObject({ ground: 'GOT_STATE_DWELLING', found: one });
    expect(await verbs.decides(two)).toMatchObject([{ refused: 'HOUSED_ELSEWHERE' }]);
    const wife = (await verbs.theOffer(two)).subject;
    expect(await service.deps.cases.claim(housingKey(wife))).toBeUndefined();
  });

  it('and what it is offered beside him waits until he has the keys, and then for what is decided', async () => {
    const { verbs, offers, service } = await aCoupleOnTwoEntries();
    const [one, two] = offers;
    await houses(verbs, one);
    await verbs.answers(two, true, citizen(2));
    const held = async () => Object.values((await verbs.theOffer(two)).holds).map(({ cause }) => cause);
    expect(await held()).toEqual(['HOUSED_ELSEWHERE']);
    await verbs.makesContract(one);
    await verbs.givesKeys(one);
    await service.pass(2 * 60 * 60);
    expect(await verbs.theOffer(two)).toMatchObject({ status: 'CONSENTED', held: {} });
  });

  it('has one dwelling decided to be his at a time, which ends with the keys', async () => {
    const { isHoused, offerId, service, theOffer, ...verbs } = await onTwoLists();
    const { subject } = await theOffer(offerId);
    await isHoused();
    expect(await service.deps.cases.claim(housingKey(subject))).toMatchObject({ file: offerId });
    await verbs.makesContract(offerId);
    await verbs.givesKeys(offerId);
    expect(await service.deps.cases.claim(housingKey(subject))).toBeUndefined();
  });

  it('is free of that where the decision is undone, and nothing is proposed about his other entry', async () => {
    const { isHoused, offerId, service, theOffer, annuls, open } = await onTwoLists();
    const { subject } = await theOffer(offerId);
    await isHoused();
    await annuls(offerId);
    expect(await service.deps.cases.claim(housingKey(subject))).toBeUndefined();
    expect(await open(elsewhere)).toBeUndefined();
  });

  it('is not held to it by what he refuses', async () => {
    const { offerId, open, ...verbs } = await onTwoLists();
    await verbs.answers(offerId, false);
    expect(await open(elsewhere)).toBeUndefined();
  });

  it('waits with whatever else he is offered until the keys, and then for what is decided about that entry', async () => {
    const { offerId, isHoused, ...verbs } = await onTwoLists();
    const ask = await asksElsewhere(verbs, await verbs.theOffer(offerId));
    await isHoused();
    expect(await ask()).toEqual({ kind: 'unavailable', why: 'HOUSED_ELSEWHERE' });
    await verbs.makesContract(offerId);
    await verbs.givesKeys(offerId);
    expect(await ask()).toEqual({ kind: 'unavailable', why: 'AMENDMENT_OPEN' });
  });

  it('is asked about no second dwelling where something else was being decided as he had the keys', async () => {
    const { service, open, hasKeys, offerId, ...verbs } = await onTwoLists();
    const first = await verbs.theOffer(offerId);
    const ask = await asksElsewhere({ service, ...verbs }, first);
    const claim = { key: amendmentKey(elsewhere), taken: 'AMENDMENT_OPEN', holder: 'amendment_other' } as const;
    const lays = async (change: ClaimChange) => {
      const file = await service.theCase();
      expect(await service.store.commit({ plans: [following(file, { claims: [change] })] })).toEqual([]);
    };
    await lays({ ...claim, change: 'take', file: 'amendment_other' });
    await hasKeys();
    await lays({ ...claim, change: 'release' });
    expect(await open(elsewhere)).toBeUndefined();
    expect(await ask()).toEqual({ kind: 'unavailable', why: 'AMENDMENT_OPEN' });
    expect(await open(elsewhere)).toMatchObject({
      ground: 'GOT_STATE_DWELLING',
      found: expect.stringMatching(/^offer_/),
    });
  });
});

describe('what somebody has come to have by his other offers (X248)', () => {
  const stands = { registeredAt: '2018-02-01T00:00:00.000Z' };
  it.each([
    [
      'nothing by what he refused or lost',
      [{ status: 'REFUSED' }, { status: 'REVOKED' }, { status: 'ANNULLED' }],
      'NONE',
    ],
    ['a dwelling to come', [{ status: 'AWAITING_CONTRACT' }], 'PENDING'],
    ['the same before its keys', [{ status: 'AWAITING_KEYS' }], 'PENDING'],
    ['one that he has', [{ status: 'GIVEN', keysAt: '2018-02-02T00:00:00.000Z' }], 'GIVEN'],
    ['one that whoever put him there knew of', [{ status: 'GIVEN', keysAt: '2018-01-31T00:00:00.000Z' }], 'NONE'],
  ] as const)('%s', (_, others, is) => expect(housingOf(others, stands).is).toBe(is));
});
