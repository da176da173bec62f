import { describe, expect, it } from 'vitest';
import { replay } from '#casework/replaying/replay.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { allocating, aRound } from '#test/scenarios/harness/allocating.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';

/** A round that has dealt a dwelling, and a free one for whoever stands behind. */
async function aRoundBefore() {
  const { service, round, offerId, ...verbs } = await aRound();
  await onTheList(service, 3);
  await verbs.answers(offerId, true);
  const home = await verbs.entersDwelling({}, 'Абай даңғылы, 7-үй, 2-пәтер');
  const replayed = async (id: string) => (await replay(id, replayDeps(service))).difference;
  return { ...allocating(service), service, round, home, replayed };
}

describe('what a round found elsewhere, looked at there (82, X197)', () => {
  it('is the same of every round, whoever had left the ledger before it', async () => {
    const { opens, home, round, replayed } = await aRoundBefore();
    const second = await opens(home);
    expect([await replayed(round), await replayed(second)]).toEqual([undefined, undefined]);
  });

  it('is another where somebody changed the stored ledger by hand as it was dealt, and put it back', async () => {
    const { opens, theRound, home, round, service, replayed } = await aRoundBefore();
    const before = await theRound(round);
    const balances = { ...before.ledger?.balances, veterans: '7/1' };
    service.store.seed({ ...before, ledger: { version: 0, floors: {}, ...before.ledger, balances } });
    const second = await opens(home);
    service.store.seed({ ...(await theRound(round)), ledger: before.ledger });
    expect(await replayed(round)).toBeUndefined();
    expect(await replayed(second)).toMatchObject({
      ...{ what: 'ORDER', of: 'DEALT found balances.veterans', recorded: '7/1' },
      event: { type: 'DwellingsShared' },
    });
  });

  it('is another where the area of a dwelling was other as it was dealt than as it was entered', async () => {
    const { opens, theDwelling, home, service, replayed } = await aRoundBefore();
    service.store.seed({ ...(await theDwelling(home)), area: 17 });
    const second = await opens(home);
    service.store.seed({ ...(await theDwelling(home)), area: 18 });
    expect(await replayed(second)).toMatchObject({
      ...{ what: 'ORDER', of: `OPENED ${home} area`, recorded: '17', again: '18' },
    });
  });
});
