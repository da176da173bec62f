import { expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { asksHandover } from '#test/scenarios/harness/handing-later.ts';
import { aHomeVisit, readyForHome, scheduledToBring } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

const troubles = ['dies before', 'dies after', 'contention'] as const;
const told = async ({ service }: Home, id: string, wanted: string) =>
  (await service.store.journal(homeVisit, id)).flatMap(({ events }) => events.filter(({ type }) => type === wanted))
    .length;

/** Whoever got no answer asks again, and finds it done or does it. */
async function insists(act: () => Promise<unknown>, isDone: () => Promise<boolean>): Promise<void> {
  for (let patience = 0; patience < 4 && !(await isDone()); patience += 1) await act().catch(() => undefined);
}

/** Handed over on Thursday without a network, and put before a second official on Friday. */
async function handedLater() {
  const home = await aHomeVisit();
  const caseId = await readyForHome(home);
  const visit = await scheduledToBring(home, caseId);
  await home.service.skipTo('2018-03-16', '11:00');
  const confirms = await asksHandover(home, caseId, { visit, at: localInstant('2018-03-15', '14:30') });
  const isHanded = async () => (await home.file(visit)).status === 'RESULT_HANDED';
  return { home, caseId, visit, confirms, isHanded };
}

async function expectHandedOnce({ home, caseId, visit }: Awaited<ReturnType<typeof handedLater>>): Promise<void> {
  await home.service.pass(180);
  await home.service.reconciles();
  expect((await home.service.deps.cases.load(application, caseId))?.status).toBe('ISSUED');
  expect(await home.file(visit)).toMatchObject({ status: 'RESULT_HANDED', missed: [] });
  expect((await home.file(visit)).task).toBeUndefined();
  expect([await told(home, visit, 'CentreCame'), await told(home, visit, 'ResultHanded')]).toEqual([1, 1]);
}

it('what was handed over at home is entered once, in request and visit or in neither, whatever dies between two writes (X274)', async () => {
  const quiet = await handedLater();
  const before = quiet.home.service.store.writes();
  await quiet.confirms();
  await expectHandedOnce(quiet);
  const writes = quiet.home.service.store.writes() - before;
  expect(writes).toBeGreaterThan(0);
  for (let nth = 1; nth <= writes; nth++)
    for (const trouble of troubles) {
      const one = await handedLater();
      one.home.service.store.strike(nth, trouble);
      await insists(one.confirms, one.isHanded);
      await expectHandedOnce(one);
    }
});

/** Taken on Wednesday without a network, in a window that counts as missed by now; another was offered and declined since. */
async function takenLater() {
  const home = await aHomeVisit();
  const visit = await home.asks();
  await home.offers(visit, '2018-02-21', '14:00');
  await home.service.skipTo('2018-02-26', '11:00');
  const taken = { at: localInstant('2018-02-21', '14:30'), visit, receiptNumber: '17' };
  const confirms = await home.service.asksFromPaper({ citizen: home.person, taken });
  await home.service.skipTo('2018-02-27', '11:00');
  await home.moves(visit, '2018-03-01', '10:00', 'Көлік сынып қалды');
  await home.declines(visit);
  const isTaken = async () => (await home.file(visit)).status === 'PACKAGE_TAKEN';
  return { home, visit, confirms, isTaken };
}

async function expectTakenOnce({ home, visit }: Awaited<ReturnType<typeof takenLater>>): Promise<void> {
  await home.service.pass(180);
  await home.service.reconciles();
  const { request = '', task } = await home.file(visit);
  const theCase = await home.service.deps.cases.load(application, request);
  expect([theCase?.priorityMoment, task]).toEqual(['2018-02-21T09:30:59.999Z', undefined]);
  expect(await told(home, visit, 'PackageTakenAtHome')).toBe(1);
}

it('what was taken at home is filed once, with its moment and the end of the visit or neither, whatever dies between two writes (X182, X232)', async () => {
  const quiet = await takenLater();
  const before = quiet.home.service.store.writes();
  await quiet.confirms();
  await expectTakenOnce(quiet);
  const writes = quiet.home.service.store.writes() - before;
  expect(writes).toBeGreaterThan(0);
  for (let nth = 1; nth <= writes; nth++)
    for (const trouble of troubles) {
      const one = await takenLater();
      one.home.service.store.strike(nth, trouble);
      await insists(one.confirms, one.isTaken);
      await expectTakenOnce(one);
    }
});
