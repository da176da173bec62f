import { describe, expect, it } from 'vitest';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { roundsOfPerson } from '#casework/acts/allocating/rounds/rounds-of-person.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { offerKey } from '#domain/queue/list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { head, registrar } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { settle } from '#test/scenarios/harness/relay.ts';

const court = { ground: 'COURT_ACT', number: '2-17/18', decidedOn: '2018-02-01', court: 'uralsk' } as const;

/** Three on a list of Oral, and so many free dwellings. */
async function threeAnd(dwellings: number) {
  const { service } = await aListedPerson();
  await onTheList(service, 2);
  await onTheList(service, 3);
  const verbs = allocating(service);
  const homes: string[] = [];
  for (let n = 1; n <= dwellings; n++) homes.push(await verbs.entersDwelling({}, `Достық даңғылы, ${n}-үй, 1-пәтер`));
  const withdraws = async (...asked: Parameters<typeof verbs.withdrawsAtOnce>) => {
    await verbs.withdrawsAtOnce(...asked);
    await settle();
  };
  const stepsNow = async (round: string) => stepsOf(await verbs.theRound(round), service.deps);
  return { ...verbs, service, homes, home: homes[0] ?? '', withdraws, stepsNow };
}

/** A round over these dwellings, and the offers that it has made. */
async function aRoundOver(dwellings: number) {
  const all = await threeAnd(dwellings);
  const round = await all.opens(...all.homes);
  const lotOf = async (home: string) => (await all.theRound(round)).lots.find((lot) => lot.dwelling === home);
  const offerOn = async (home: string) => (await lotOf(home))?.offer ?? 'none';
  return { ...all, round, lotOf, offerOn };
}

type Told = Awaited<ReturnType<typeof aRoundOver>>;

describe('a dwelling that is withdrawn from a round (X266, X267, X268)', () => {
  it('is given to nobody: the round closes, the books are as though it had never been dealt, and all of it recomputes', async () => {
    const { withdraws, home, round, offerOn, theDwelling, theRound, theOffer, stepsNow } = await aRoundOver(1);
    const offerId = await offerOn(home);
    await withdraws(home);
    expect(await theDwelling(home)).toMatchObject({ status: 'WITHDRAWN', withdrawnBy: 'DESTROYED', allocation: round });
    expect(await theRound(round)).toMatchObject({
      status: 'CLOSED',
      lots: [{ state: 'WITHDRAWN', withdrawnBy: 'DESTROYED', list: 'public-sector' }],
      ledger: { balances: { 'public-sector': '0' } },
    });
    expect(await theOffer(offerId)).toMatchObject({ status: 'OVERTAKEN', settled: 'OVERTAKEN' });
    const steps = await stepsNow(round);
    expect(steps.slice(-2)).toMatchObject([
      { does: 'ANSWERED', entry: 'uralsk#public-sector#1', is: 'UNMADE' },
      { does: 'REVERSED', dwelling: home, withdrawn: 'DESTROYED' },
    ]);
    expect(recompute(steps)).toEqual([]);
  });

  it('tells whoever was offered it in three languages: no refusal of his, the place stays, and he is asked next in his turn', async () => {
    const { withdraws, home, offerOn, theOffer, theRound, service, ...verbs } = await aRoundOver(1);
    const offerId = await offerOn(home);
    await withdraws(home, 'UNFIT');
    const { papers, terms, overtakenBy } = await theOffer(offerId);
    expect([overtakenBy, terms.consent?.state]).toEqual(['DWELLING_WITHDRAWN', 'lapsed']);
    const bytes = papers.OFFER_WITHDRAWN && (await service.deps.documents.readPaper(papers.OFFER_WITHDRAWN));
    const paper = new TextDecoder().decode(bytes);
    for (const said of [
      'тұруға жарамсыз',
      'непригодным для проживания',
      'бас тартуыңыз болып есептелмейді',
      'не считается вашим отказом',
      'прежние',
      'Последний день подачи жалобы: 21.05.2018.',
      'Кем внесено: staff_registrar, Отдел жилищных отношений города Уральска. Кем подтверждено: staff_head, ',
    ])
      expect(paper).toContain(said);
    expect(await service.store.claim(offerKey((await theOffer(offerId)).entry))).toBeUndefined();
    const again = await verbs.opens(await verbs.entersDwelling());
    expect((await theRound(again)).lots).toMatchObject([{ state: 'ASKED', entry: 'uralsk#public-sector#1' }]);
  });

  it('is told as withdrawn to whoever asks what came of the round', async () => {
    const { withdraws, home, service } = await aRoundOver(1);
    await withdraws(home, 'UNFIT');
    const file = { ...(await service.theCase()), carried: true } as const;
    const [told] = await roundsOfPerson(file, service.deps);
    const ru = expect.stringMatching(/снято с распределения.*непригодным/);
    expect(told?.dwellings).toMatchObject([{ withdrawn: 'UNFIT', isMine: false, reasons: [], wentText: { ru } }]);
  });

  it('lets whoever had it be asked in the same round, before those behind him', async () => {
    const { withdraws, homes, round, lotOf, answers, theRound, stepsNow } = await aRoundOver(2);
    const lots = await Promise.all(homes.map(lotOf));
    const mine = lots.find((lot) => lot?.entry === 'uralsk#public-sector#1');
    const other = lots.find((lot) => lot?.entry === 'uralsk#public-sector#2');
    await withdraws(mine?.dwelling ?? '');
    expect(await lotOf(other?.dwelling ?? '')).toMatchObject({ state: 'ASKED', offer: other?.offer });
    await answers(other?.offer ?? '', false, citizen(2));
    expect(await lotOf(other?.dwelling ?? '')).toMatchObject({ state: 'ASKED', entry: 'uralsk#public-sector#1' });
    expect((await theRound(round)).status).toBe('SHARED_OUT');
    expect(recompute(await stepsNow(round))).toEqual([]);
  });

  const consents = async ({ answers }: Told, offerId: string) => answers(offerId, true);
  const drawn = async (told: Told, offerId: string) => {
    await consents(told, offerId);
    await told.drawsMinutes(offerId);
  };
  const signed = async (told: Told, offerId: string) => {
    await drawn(told, offerId);
    await told.signsMinutes(offerId);
  };
  const dies = async ({ service }: Told) => {
    service.neighbours.knows({ iin: citizen().iin, diedOn: localDate(service.deps.clock.now()) });
    await service.skipDays(8);
  };
  const silent = async ({ service }: Told) => {
    service.neighbours.goesDown('persons');
    await service.skipDays(9);
  };
  it.each([
    ['before he answers', 'OPEN', async () => {}],
    ['once he has agreed', 'BEFORE_COMMISSION', consents],
    ['once the minutes are drawn', 'MINUTES_DRAWN', drawn],
    ['once they are signed', 'AWAITING_SIGNATURE', signed],
    ['while it is held for a family', 'DIED', dies],
    ['while the register has not said whether he lives', 'LAPSED', silent],
  ] as const)('ends the offer %s', async (_, status, until) => {
    const told = await aRoundOver(1);
    const { home, round, offerOn, theOffer, theRound, service } = told;
    const offerId = await offerOn(home);
    await until(told, offerId);
    expect((await theOffer(offerId)).status).toBe(status);
    await told.withdraws(home, 'DISPUTED');
    service.neighbours.comesBack('persons');
    await service.pass(2 * 60 * 60);
    const file = await theOffer(offerId);
    expect(file).toMatchObject({ status: 'OVERTAKEN', overtakenBy: 'DWELLING_WITHDRAWN', settled: 'OVERTAKEN' });
    expect(Object.values(file.terms).filter(({ state }) => state === 'running')).toEqual([]);
    expect([file.task, (await theRound(round)).status]).toEqual([undefined, 'CLOSED']);
    expect(recompute(await told.stepsNow(round))).toEqual([]);
    const going = service.runner.executions().filter(({ status }) => status === 'RUNNING');
    expect(going.filter(({ name }) => [offerId, round].some((id) => name.includes(id)))).toEqual([]);
  });

  it('is dealt to nobody where it is withdrawn before the share-out, and what was named out of the order ends by it', async () => {
    const { opensOutOfOrderAtOnce, withdrawsAtOnce, theRound, theDwelling, stepsNow, home } = await threeAnd(1);
    const round = await opensOutOfOrderAtOnce(home, { registerNumber: 2, ...court });
    await withdrawsAtOnce(home, 'BY_COURT');
    await settle();
    expect(await theRound(round)).toMatchObject({
      ...{ status: 'CLOSED', lots: [{ state: 'WITHDRAWN', withdrawnBy: 'BY_COURT' }] },
      overrides: [{ cameTo: 'DWELLING_WITHDRAWN' }],
    });
    expect((await theDwelling(home)).status).toBe('WITHDRAWN');
    const steps = await stepsNow(round);
    expect([steps.map(({ does }) => does), recompute(steps)]).toEqual([['OPENED', 'DEALT'], []]);
  });

  it('ends what is being given out of the order, and whoever was named waits for his turn', async () => {
    const { opensOutOfOrder, withdraws, theRound, theOffer, stepsNow, home } = await threeAnd(1);
    const round = await opensOutOfOrder(home, { registerNumber: 2, ...court });
    const [lot] = (await theRound(round)).lots;
    await withdraws(home, 'UNFIT');
    expect((await theOffer(lot?.offer ?? '')).overtakenBy).toBe('DWELLING_WITHDRAWN');
    expect(await theRound(round)).toMatchObject({ overrides: [{ cameTo: 'DWELLING_WITHDRAWN' }], status: 'CLOSED' });
    expect(recompute(await stepsNow(round))).toEqual([]);
  });

  it('is complained of by whoever was offered it, and neither who asked it nor who confirmed it decides about that', async () => {
    const told = await aRoundOver(1);
    const file = await told.offerOn(told.home);
    await told.withdraws(told.home);
    const { complains, theComplaint } = complaining(told.service);
    const { about, hands } = await theComplaint(await complains({ file }, citizen()));
    expect(about).toMatchObject({ file, act: 'CONDUCT' });
    expect(hands.acted.map(({ by }) => by).toSorted()).toEqual([head.staff, registrar.staff].toSorted());
  });

  it('is no more to be withdrawn once it is decided whose it is: that decision is revoked or annulled', async () => {
    const told = await aRoundOver(1);
    const offerId = await told.offerOn(told.home);
    await signed(told, offerId);
    await told.decides(offerId);
    await expect(told.withdraws(told.home)).rejects.toMatchObject({ refusal: { code: 'DWELLING_ASSIGNED' } });
    expect((await told.theOffer(offerId)).status).toBe('AWAITING_CONTRACT');
    await expect(told.withdraws(await told.entersDwelling())).rejects.toMatchObject({
      refusal: { code: 'NOT_IN_THIS_STATUS' },
    });
  });
});
