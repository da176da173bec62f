import { describe, expect, it } from 'vitest';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { settle } from '#test/scenarios/harness/relay.ts';

async function anOffice() {
  const listed = await aListedPerson();
  return { ...listed, ...allocating(listed.service) };
}

describe('a dwelling before the day from which it may be given (X246)', () => {
  it('is taken into no round, and the head is told which it is; from its day on it is', async () => {
    const { service, ...verbs } = await anOffice();
    const home = await verbs.entersDwelling({ availableFrom: '2018-02-22' });
    await expect(verbs.opens(home)).rejects.toMatchObject({
      refusal: { code: 'DWELLING_NOT_AVAILABLE', missing: [home] },
    });
    expect((await verbs.theDwelling(home)).status).toBe('FREE');
    await service.skipTo('2018-02-22', '09:00');
    const round = await verbs.opens(home);
    expect((await verbs.theRound(round)).lots).toMatchObject([{ state: 'ASKED' }]);
  });

  it('is offered to nobody where a round has it already: the round waits for that day, and then goes on', async () => {
    const { service, ...verbs } = await anOffice();
    const home = await verbs.entersDwelling();
    const round = await verbs.opensAtOnce(home);
    service.store.seed({ ...(await verbs.theDwelling(home)), availableFrom: '2018-02-23' });
    await settle();
    await service.pass(1);
    expect(await verbs.theRound(round)).toMatchObject({
      lots: [{ state: 'SERVED' }],
      holds: { 'ask-candidates': { cause: 'DWELLING_NOT_AVAILABLE' } },
    });
    await service.skipTo('2018-02-23', '02:00');
    expect(await verbs.theRound(round)).toMatchObject({ lots: [{ state: 'ASKED' }], holds: {} });
  });

  it('has no keys that could be handed over', async () => {
    const { service, ...verbs } = await anOffice();
    const home = await verbs.entersDwelling();
    const [lot] = (await verbs.theRound(await verbs.opens(home))).lots;
    const offerId = lot?.offer ?? '';
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    await verbs.decides(offerId);
    await verbs.makesContract(offerId);
    service.store.seed({ ...(await verbs.theDwelling(home)), availableFrom: '2018-02-23' });
    await expect(verbs.givesKeys(offerId)).rejects.toMatchObject({ refusal: { code: 'DWELLING_NOT_AVAILABLE' } });
    await service.skipTo('2018-02-23', '09:00');
    await verbs.givesKeys(offerId);
    expect((await verbs.theDwelling(home)).status).toBe('GIVEN');
  });
});
