import { describe, expect, it } from 'vitest';
import { aRound } from './harness/allocating.ts';

describe('an offer that must be delivered (X204)', () => {
  it('is handed over to whoever has no cabinet, and his days begin with that', async () => {
    const { offerId, theOffer, ...verbs } = await aRound({ hasCabinet: false });
    expect(await theOffer(offerId)).toMatchObject({ status: 'UNSENT', task: { role: 'registrar' }, terms: {} });
    await verbs.handsOver(offerId);
    const { status, terms } = await theOffer(offerId);
    expect([status, terms.consent?.lastDay]).toEqual(['OPEN', '2018-02-26']);
    await verbs.answers(offerId, true);
    expect((await theOffer(offerId)).status).toBe('BEFORE_COMMISSION');
  });

  it('is posted, and his days begin with the day on the receipt', async () => {
    const { offerId, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    await verbs.posts(offerId);
    expect((await theOffer(offerId)).status).toBe('ON_ITS_WAY');
    await service.skipDays(3);
    await verbs.recordsDelivery(offerId);
    expect(await theOffer(offerId)).toMatchObject({ status: 'OPEN', told: { how: 'post' } });
  });

  it('is no silence where no receipt came: he was not reached, and the dwelling is free of him', async () => {
    const { offerId, theOffer, theRound, theDwelling, theEntry, home, round, service, ...verbs } = await aRound({
      hasCabinet: false,
    });
    await verbs.posts(offerId);
    await service.skipDays(12);
    expect((await theOffer(offerId)).status).toBe('NOT_REACHED');
    expect(await theRound(round)).toMatchObject({ status: 'CLOSED', lots: [{ state: 'NOT_GIVEN' }] });
    expect([(await theDwelling(home)).status, (await theEntry())?.status]).toEqual(['FREE', 'ACTIVE']);
  });

  it('nor where the registrar says how often he was sought, which he is told by a paper', async () => {
    const { offerId, theOffer, ...verbs } = await aRound({ hasCabinet: false });
    await verbs.reportsNotReached(offerId);
    const { status, papers } = await theOffer(offerId);
    expect([status, papers.OFFER_NOT_REACHED?.type]).toEqual(['NOT_REACHED', 'OFFER_NOT_REACHED']);
  });

  it('lapses in silence with the fifth working day, and the place stays (X59)', async () => {
    const { offerId, theOffer, theEntry, theDwelling, home, service } = await aRound();
    expect((await theOffer(offerId)).terms.consent?.lastDay).toBe('2018-02-26');
    await service.skipTo('2018-02-27', '00:30');
    expect([(await theOffer(offerId)).status, (await theEntry())?.status, (await theDwelling(home)).status]).toEqual([
      'LAPSED',
      'ACTIVE',
      'FREE',
    ]);
  });
});
