import { describe, expect, it } from 'vitest';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { aQueue } from '#test/builders/lists/a-queue.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { settle } from '#test/scenarios/harness/relay.ts';

const court = { ground: 'COURT_ACT', number: '2-17/18', decidedOn: '2018-02-01', court: 'uralsk' } as const;

const citizenOf = (n: number) => {
  const { iin, surname, name, patronymic } = citizen(n);
  return { iin, surname, name, patronymic, bornOn: '1985-06-15' };
};

/** Two on a list of Oral, and a free dwelling. */
async function twoAndADwelling() {
  const { service } = await aListedPerson();
  await onTheList(service, 2);
  const verbs = allocating(service);
  return { ...verbs, service, home: await verbs.entersDwelling() };
}

describe('a dwelling given out of the order (X206)', () => {
  it('is offered to whoever the head has named, and the ledger charges his list', async () => {
    const { opensOutOfOrder, theRound, theOffer, home, service } = await twoAndADwelling();
    const round = await theRound(await opensOutOfOrder(home, { registerNumber: 2, ...court }));
    expect(round.lots).toMatchObject([{ state: 'ASKED', entry: 'uralsk#public-sector#2', passedOver: 0 }]);
    expect(await theOffer(round.lots[0]?.offer ?? '')).toMatchObject({ entry: { registerNumber: 2 }, override: court });
    const steps = await stepsOf(round, service.deps);
    expect(steps.map(({ does }) => does)).toContain('OVERRIDDEN');
    expect(recompute(steps)).toEqual([]);
  });

  it('is decided as any other, and published with its kind of ground and the votes', async () => {
    const { opensOutOfOrder, theRound, service, ...verbs } = await twoAndADwelling();
    const [lot] = (await theRound(await opensOutOfOrder(verbs.home, { registerNumber: 1, ...court }))).lots;
    const offerId = lot?.offer ?? '';
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    await verbs.decides(offerId);
    const { decision, papers } = await verbs.theOffer(offerId);
    expect(decision).toBeDefined();
    for (const paper of [papers.COMMISSION_MINUTES, papers.ALLOCATION_DECISION]) {
      const bytes = paper && (await service.deps.documents.readPaper(paper));
      expect(new TextDecoder().decode(bytes)).toContain('Сот актісі (Орал қаласының соты), №\u00a02-17/18');
    }
    const housed = [...service.store.register.log.values()].filter(({ kind }) => kind === 'HOUSED');
    expect(housed).toMatchObject([{ publicGround: 'OVERRIDE_BY_COURT', votes: { for: 5, against: 0 } }]);
  });

  it('is named by no head for himself, nor for somebody of his family (APPK 67)', async () => {
    const { opensOutOfOrder, home, theDwelling, service } = await twoAndADwelling();
    const asPerson = async (n: number) => ({
      ...officials.head,
      person: await service.deps.keyring.personOf(citizen(n).iin),
    });
    await onTheList(service, 3, { form: { members: [{ ...citizenOf(4), ref: 'member-1', relation: 'sibling' }] } });
    const names = async (registerNumber: number, n: number) =>
      opensOutOfOrder(home, { registerNumber, ...court }, await asPerson(n));
    const recused = { refusal: { code: 'RECUSED', paragraph: 'APPK 67' } };
    await expect(names(2, 2)).rejects.toMatchObject(recused);
    await expect(names(3, 4)).rejects.toMatchObject(recused);
    expect((await theDwelling(home)).status).toBe('FREE');
    await names(2, 4);
    expect((await theDwelling(home)).status).toBe('OFFERED');
  });

  it('goes on in the order where he does not take it', async () => {
    const { opensOutOfOrder, theRound, answers, home } = await twoAndADwelling();
    const round = await opensOutOfOrder(home, { registerNumber: 1, ...court });
    const [lot] = (await theRound(round)).lots;
    await answers(lot?.offer ?? '', false);
    expect(await theRound(round)).toMatchObject({
      lots: [{ state: 'ASKED', entry: 'uralsk#public-sector#2' }],
      overrides: [{ cameTo: 'REFUSED' }],
    });
  });

  it('is told where its person has left before the share-out: in the round, its record and the minutes (X247)', async () => {
    const { opensOutOfOrderAtOnce, theRound, theOffer, home, service, ...verbs } = await twoAndADwelling();
    const round = await opensOutOfOrderAtOnce(home, { registerNumber: 2, ...court });
    await aQueue(service.store).does('LEFT', { list: 'public-sector', number: 2, at: service.deps.clock.now() });
    await settle();
    const file = await theRound(round);
    expect(file.overrides).toMatchObject([{ entry: 'uralsk#public-sector#2', cameTo: 'LEFT' }]);
    const commits = await service.store.journal(allocation, round);
    expect(commits.flatMap(({ events }) => events)).toContainEqual(
      expect.objectContaining({ type: 'OverrideLapsed', dwelling: home, ground: 'COURT_ACT', cameTo: 'LEFT' }),
    );
    const steps = await stepsOf(file, service.deps);
    expect(steps).toContainEqual(expect.objectContaining({ does: 'OVERRIDE_LAPSED', cameTo: 'LEFT' }));
    expect(recompute(steps)).toEqual([]);
    const offerId = file.lots[0]?.offer ?? '';
    expect(await theOffer(offerId)).toMatchObject({ overrideBefore: { ...court, cameTo: 'LEFT' } });
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    const { minutes } = await theOffer(offerId);
    const paper = new TextDecoder().decode(minutes && (await service.deps.documents.readPaper(minutes.paper)));
    expect(paper).toContain('Это жилище назначалось вне очереди');
    expect(paper).toContain('он вышел из очереди сам');
  });

  it('is kept for him while he thinks over another, and is his once he has refused that', async () => {
    const { opensOutOfOrder, opens, theRound, answers, home, ...verbs } = await twoAndADwelling();
    await onTheList(verbs.service, 3);
    const first = await opens(home, await verbs.entersDwelling({}, 'Абай даңғылы, 7-үй, 2-пәтер'));
    const asked = (await theRound(first)).lots.map(({ entry, offer = '' }) => ({ entry, offer }));
    const offerTo = (n: number) => asked.find(({ entry }) => entry === `uralsk#public-sector#${n}`)?.offer ?? '';
    const round = await opensOutOfOrder(await verbs.entersDwelling(), { registerNumber: 2, ...court });
    expect(await theRound(round)).toMatchObject({
      lots: [{ state: 'SERVED', entry: 'uralsk#public-sector#2' }],
      holds: { 'ask-candidates': { cause: 'OFFER_ELSEWHERE' } },
    });
    await answers(offerTo(1), false);
    await verbs.service.pass(60 * 60);
    expect((await theRound(round)).lots).toMatchObject([{ state: 'SERVED', entry: 'uralsk#public-sector#2' }]);
    await answers(offerTo(2), false, citizen(2));
    await verbs.service.pass(60 * 60);
    const [lot] = (await theRound(round)).lots;
    expect(lot).toMatchObject({ state: 'ASKED', entry: 'uralsk#public-sector#2' });
    expect(await verbs.theOffer(lot?.offer ?? '')).toMatchObject({ status: 'OPEN', override: court });
  });

  it.each([
    ['by a ground that is not of his category', { ...court, ground: 'DIED_ON_DUTY' as const }, 'FIELDS_WRONG'],
    ['by an act of a day to come', { ...court, decidedOn: '2031-01-01' }, 'FIELDS_WRONG'],
    ['to nobody who stands there', { ...court, registerNumber: 99 }, 'ENTRY_NOT_STANDING'],
  ])('is not given %s', async (_, by, code) => {
    const { opensOutOfOrder, home } = await twoAndADwelling();
    await expect(opensOutOfOrder(home, { registerNumber: 1, ...by })).rejects.toMatchObject({ refusal: { code } });
  });
});
