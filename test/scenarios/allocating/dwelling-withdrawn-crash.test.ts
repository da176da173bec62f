import { expect, it } from 'vitest';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { settle } from '#test/scenarios/harness/relay.ts';
import { insisting } from '#test/scenarios/harness/story.ts';

type Verbs = ReturnType<typeof allocating>;

/** A round whose dwelling somebody has agreed to take. */
async function agreed() {
  const { service } = await aListedPerson();
  const verbs = allocating(service);
  const home = await verbs.entersDwelling();
  const round = await verbs.opens(home);
  const offerId = (await verbs.theRound(round)).lots[0]?.offer ?? 'none';
  await verbs.answers(offerId, true);
  return { service, ...verbs, home, round, offerId };
}

/** Of the three nothing is withdrawn alone: whoever looks at any moment finds all of it or nothing. */
async function isWhole(
  { theDwelling, theOffer, theRound }: Verbs,
  ids: { home: string; offerId: string; round: string },
) {
  const [home, file, round] = await Promise.all([theDwelling(ids.home), theOffer(ids.offerId), theRound(ids.round)]);
  const is = [home.status === 'WITHDRAWN', file.overtakenBy !== undefined, round.lots[0]?.state === 'WITHDRAWN'];
  expect(new Set(is).size).toBe(1);
}

it('a dwelling is withdrawn with its offer and from its round, or not at all, whatever dies between two writes (X267)', async () => {
  const quiet = await agreed();
  const before = quiet.service.store.writes();
  await quiet.withdrawsAtOnce(quiet.home);
  await settle();
  const writes = quiet.service.store.writes() - before;
  // one for all three, and one by which the offer is settled
  expect(writes).toBe(2);
  for (let nth = 1; nth <= writes; nth++)
    for (const trouble of ['dies before', 'dies after', 'contention'] as const) {
      const told = await agreed();
      told.service.store.strike(nth, trouble);
      await insisting(async () => {
        if ((await told.theDwelling(told.home)).status !== 'WITHDRAWN') await told.withdrawsAtOnce(told.home);
      });
      await isWhole(told, told);
      for (let patience = 0; patience < 6; patience++) {
        await told.service.pass(180);
        await told.service.reconciles({ nightly: true });
      }
      const [file, round] = [await told.theOffer(told.offerId), await told.theRound(told.round)];
      expect([nth, trouble, file.settled, round.status]).toEqual([nth, trouble, 'OVERTAKEN', 'CLOSED']);
      expect(recompute(await stepsOf(round, told.service.deps))).toEqual([]);
    }
}, 120_000);
