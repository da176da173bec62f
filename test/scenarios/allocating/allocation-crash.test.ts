import { expect, it } from 'vitest';
import { allocation } from '#domain/allocation/kind.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { insisting } from '#test/scenarios/harness/story.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;

/** From the opening of a round to the keys, whoever finds nothing to do waiting for the reconciler. */
async function gives({ service, theEntry }: Listed, home: string) {
  const verbs = allocating(service);
  const round = await insisting(() => verbs.opens(home));
  const offer = async () => {
    for (let patience = 0; patience < 6; patience++) {
      const [lot] = (await verbs.theRound(round)).lots;
      if (lot?.offer) return lot.offer;
      await service.pass(180);
      await service.reconciles({ nightly: true });
    }
    throw new Error('nobody is asked');
  };
  const offerId = await offer();
  const until = async (status: string, act: () => Promise<unknown>) => {
    for (let patience = 0; patience < 6; patience++) {
      if ((await verbs.theOffer(offerId)).status === status) return insisting(act);
      await service.pass(180);
      await service.reconciles({ nightly: true });
    }
    throw new Error(`not ${status}: ${(await verbs.theOffer(offerId)).status}`);
  };
  await until('OPEN', () => verbs.answers(offerId, true));
  await until('BEFORE_COMMISSION', () => verbs.drawsMinutes(offerId));
  await until('MINUTES_DRAWN', () => verbs.signsMinutes(offerId));
  await until('AWAITING_SIGNATURE', () => verbs.decides(offerId));
  await until('AWAITING_CONTRACT', () => verbs.makesContract(offerId));
  await until('AWAITING_KEYS', () => verbs.givesKeys(offerId));
  const made = (await service.deps.cases.journal(allocation, round))
    .flatMap(({ events }) => events)
    .filter(({ type }) => type === 'CandidateAsked');
  expect(made).toHaveLength(1);
  expect([(await verbs.theOffer(offerId)).status, (await verbs.theDwelling(home)).status]).toEqual(['GIVEN', 'GIVEN']);
  expect((await theEntry())?.status).toBe('HOUSED');
}

it('a dwelling is before one candidate at most and is given once, whatever dies between two writes (X202)', async () => {
  const quiet = await aListedPerson();
  const home = await allocating(quiet.service).entersDwelling();
  const before = quiet.service.store.writes();
  await gives(quiet, home);
  const writes = quiet.service.store.writes() - before;
  expect(writes).toBeGreaterThan(15);
  for (let nth = 1; nth <= writes; nth++)
    for (const trouble of ['dies before', 'dies after', 'contention'] as const) {
      const listed = await aListedPerson();
      const here = await allocating(listed.service).entersDwelling();
      listed.service.store.strike(nth, trouble);
      await gives(listed, here);
    }
}, 120_000);
