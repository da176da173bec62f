import { describe, expect, it } from 'vitest';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { settle } from '#test/scenarios/harness/relay.ts';

const court = { ground: 'COURT_ACT', number: '2-17/18', decidedOn: '2018-02-01', court: 'uralsk' } as const;
const used = (pointer: string) => ({ refusal: { code: 'COURT_ACT_USED', pointer } });

/** Three on a list of Oral, and a round in which the first is given a dwelling by a court act. */
async function givenByCourt() {
  const { service } = await aListedPerson();
  await onTheList(service, 2);
  await onTheList(service, 3);
  const verbs = allocating(service);
  const round = await verbs.opensOutOfOrder(await verbs.entersDwelling(), { registerNumber: 1, ...court });
  const [lot] = (await verbs.theRound(round)).lots;
  let entered = 1;
  const again = async (act: Partial<{ number: string; decidedOn: string }> = {}, registerNumber = 2) => {
    entered += 1;
    const home = await verbs.entersDwelling({}, `Абай даңғылы, ${entered}-үй`);
    return verbs.opensOutOfOrder(home, { registerNumber, ...court, ...act });
  };
  return { ...verbs, service, round, offerId: lot?.offer ?? '', again };
}

describe('a court act gives one dwelling out of the order (X286)', () => {
  it('and none to another while it is given, however its number is written', async () => {
    const { again, round } = await givenByCourt();
    await expect(again()).rejects.toMatchObject(used(round));
    await expect(again({ number: '№ 2 - 17/18' })).rejects.toMatchObject(used(round));
    await expect(again({}, 1)).rejects.toMatchObject(used(round));
    await again({ number: '2-18/18' });
    await again({ decidedOn: '2018-02-02' }, 3);
  });

  it('nor once it is given, until a court annuls that', async () => {
    const { again, offerId, round, ...verbs } = await givenByCourt();
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    await verbs.decides(offerId);
    await expect(again()).rejects.toMatchObject(used(round));
    await verbs.makesContract(offerId);
    await verbs.givesKeys(offerId);
    await expect(again()).rejects.toMatchObject(used(round));
    await verbs.annuls(offerId);
    const second = await again();
    await expect(again({}, 3)).rejects.toMatchObject(used(second));
  });

  it('but may serve again where he did not take it, and is let go by that once', async () => {
    const { again, offerId, round, ...verbs } = await givenByCourt();
    await verbs.answers(offerId, false);
    const second = await again({}, 3);
    // the dwelling went on in the order, and what becomes of it there is nothing to the act
    const [lot] = (await verbs.theRound(round)).lots;
    expect(lot).toMatchObject({ state: 'ASKED', entry: 'uralsk#public-sector#2' });
    await verbs.answers(lot?.offer ?? '', false, citizen(2));
    await expect(again()).rejects.toMatchObject(used(second));
  });

  it('or where the dwelling is withdrawn', async () => {
    const { again, round, ...verbs } = await givenByCourt();
    const [lot] = (await verbs.theRound(round)).lots;
    await verbs.withdrawsAtOnce(lot?.dwelling ?? '');
    await settle();
    await again();
  });
});
