import { describe, expect, it } from 'vitest';
import { offer } from '#domain/offer/kind.ts';
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

  it('nor where he was sought on two working days by two ways, which another confirms and a paper tells with every try', async () => {
    const { offerId, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    await verbs.triesToReach(offerId, 'PHONE');
    await service.skipDays(1);
    await verbs.triesToReach(offerId, 'VISIT');
    await verbs.reportsNotReached(offerId);
    const { status, papers, tries } = await theOffer(offerId);
    expect([status, papers.OFFER_NOT_REACHED?.type]).toEqual(['NOT_REACHED', 'OFFER_NOT_REACHED']);
    expect(tries?.map(({ channel, by }) => [channel, by])).toEqual([
      ['PHONE', 'staff_registrar'],
      ['VISIT', 'staff_registrar'],
    ]);
    const [end] = (await service.deps.cases.journal(offer, offerId)).flatMap(({ events }) =>
      events.filter((event) => event.type === 'OfferNotReached'),
    );
    expect(end).toMatchObject({ confirmedBy: 'staff_head' });
    const paper = papers.OFFER_NOT_REACHED && (await service.deps.documents.readPaper(papers.OFFER_NOT_REACHED));
    const told = new TextDecoder().decode(paper);
    for (const said of ['звонок', 'выход по адресу', 'второй работник']) expect(told).toContain(said);
  });

  it('is nobody’s to end while he was sought on one day, or by one way, and the registrar is told what is lacking', async () => {
    const { offerId, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    const lacking = async () =>
      verbs.reportsNotReached(offerId).catch(({ refusal: { code, missing } }) => [code, missing]);
    expect(await lacking()).toEqual(['TRIES_LACKING', ['WORKING_DAYS', 'CHANNELS']]);
    await verbs.triesToReach(offerId, 'PHONE');
    await verbs.triesToReach(offerId, 'VISIT');
    expect(await lacking()).toEqual(['TRIES_LACKING', ['WORKING_DAYS']]);
    await service.skipTo('2018-02-24');
    await verbs.triesToReach(offerId, 'PHONE');
    expect(await lacking()).toEqual(['TRIES_LACKING', ['WORKING_DAYS']]);
    expect((await theOffer(offerId)).status).toBe('UNSENT');
  });

  it('ends by a letter that came back, and by none that was not posted', async () => {
    const { offerId, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    await expect(verbs.triesToReach(offerId, 'LETTER_RETURNED')).rejects.toMatchObject({
      refusal: { code: 'FIELDS_WRONG' },
    });
    await verbs.posts(offerId);
    await service.skipDays(4);
    await verbs.triesToReach(offerId, 'LETTER_RETURNED');
    await verbs.reportsNotReached(offerId);
    expect((await theOffer(offerId)).status).toBe('NOT_REACHED');
  });

  it('counts no try of before it lay ready, or of tomorrow', async () => {
    const { offerId, ...verbs } = await aRound({ hasCabinet: false });
    for (const madeAt of ['2018-02-01T06:00:00.000Z', '2030-01-01T06:00:00.000Z'])
      await expect(verbs.triesToReach(offerId, 'PHONE', madeAt)).rejects.toMatchObject({
        refusal: { code: 'FIELDS_WRONG' },
      });
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
