import { describe, expect, it } from 'vitest';
import { allocating, aRound } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';

describe('a dwelling is given to whoever stands first on its list (74, 77)', () => {
  it('from its entry in the fund to the keys', async () => {
    const { theDwelling, theOffer, theRound, theEntry, ...verbs } = await aRound();
    const { home, round, offerId } = verbs;
    expect(await theRound(round)).toMatchObject({
      status: 'SHARED_OUT',
      lots: [{ state: 'ASKED', list: 'public-sector' }],
    });
    expect([(await theDwelling(home)).status, (await theOffer(offerId)).status]).toEqual(['OFFERED', 'OPEN']);
    await verbs.answers(offerId, true);
    expect((await theOffer(offerId)).status).toBe('BEFORE_COMMISSION');
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    expect(await verbs.decides(offerId)).toMatchObject([{ signed: { caseId: offerId } }]);
    expect([(await theEntry())?.status, (await theDwelling(home)).status]).toEqual(['HOUSED', 'ASSIGNED']);
    expect((await theRound(round)).status).toBe('CLOSED');
    await verbs.makesContract(offerId);
    await verbs.givesKeys(offerId);
    expect([(await theOffer(offerId)).status, (await theDwelling(home)).status]).toEqual(['GIVEN', 'GIVEN']);
  });

  it('is offered to nobody else while he thinks it over, and goes on where he refuses (X59)', async () => {
    const { offerId, theOffer, theRound, theDwelling, theEntry, home, round, ...verbs } = await aRound();
    await verbs.answers(offerId, false);
    expect((await theOffer(offerId)).status).toBe('REFUSED');
    expect(await theRound(round)).toMatchObject({ status: 'CLOSED', lots: [{ state: 'NOT_GIVEN' }] });
    expect([(await theDwelling(home)).status, (await theEntry())?.status]).toEqual(['FREE', 'ACTIVE']);
  });

  it('comes back to the secretary where the chair returns the minutes (X43)', async () => {
    const { offerId, theOffer, ...verbs } = await aRound();
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    await verbs.returnsMinutes(offerId);
    expect(await theOffer(offerId)).toMatchObject({ status: 'BEFORE_COMMISSION', task: { step: 'draw-minutes' } });
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    expect((await theOffer(offerId)).status).toBe('AWAITING_SIGNATURE');
  });

  it('waits for its signature while something is being decided about his entry (X203)', async () => {
    const { offerId, theOffer, theEntry, service, ...verbs } = await aRound();
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    const amendmentId = await verbs.proposes();
    expect(await verbs.decides(offerId)).toMatchObject([{ refused: 'AMENDMENT_OPEN' }]);
    expect([(await theOffer(offerId)).status, (await theEntry())?.status]).toEqual(['AWAITING_SIGNATURE', 'ACTIVE']);
    await verbs.namesExaminer(amendmentId);
    await service.skipDays(8);
    await verbs.leavesAsItIs(amendmentId, { facts: [], why: 'Сатып алмаған' });
    await verbs.signs(amendmentId);
    await service.pass(60 * 60);
    expect(await verbs.decides(offerId)).toMatchObject([{ signed: { caseId: offerId } }]);
  });

  it('is free again at once where it suits nobody on any list, and given in the next round (74)', async () => {
    const { service } = await aListedPerson();
    const verbs = allocating(service);
    const home = await verbs.entersDwelling({ rooms: 5, area: 140 });
    expect(await verbs.theRound(await verbs.opens(home))).toMatchObject({
      status: 'CLOSED',
      lots: [{ state: 'NOT_GIVEN' }],
    });
    expect((await verbs.theDwelling(home)).status).toBe('FREE');
    expect((await verbs.theRound(await verbs.opens(home))).status).toBe('CLOSED');
  });
});
