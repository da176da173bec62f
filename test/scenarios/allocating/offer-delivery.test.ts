import { describe, expect, it } from 'vitest';
import { recordDelivery } from '#casework/acts/allocating/offers/send-offer.ts';
import { textsOfOffer } from '#casework/asking/texts/texts-of-offer.ts';
import type { StaffActor } from '#domain/actor.ts';
import { termRunsOf } from '#domain/file/terms/term-runs.ts';
import { offer } from '#domain/offer/kind.ts';
import { localDate } from '#domain/time/local-date.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { head, registrar } from '#test/scenarios/harness/cast.ts';

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

  it('counts his days from the day on the receipt, whenever the office enters it (X245)', async () => {
    const { offerId, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    await verbs.posts(offerId);
    await service.skipDays(3);
    await verbs.recordsDelivery(offerId, '2018-02-20');
    const { told, terms } = await theOffer(offerId);
    expect([told?.deliveredOn, terms.consent?.countedFrom, terms.consent?.lastDay]).toEqual([
      '2018-02-20',
      '2018-02-21',
      '2018-02-27',
    ]);
    await service.skipTo('2018-02-28', '00:30');
    expect((await theOffer(offerId)).status).toBe('LAPSED');
  });

  it('takes his answer while its receipt is still on its way back: that shows that it came (X245)', async () => {
    const { offerId, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    await verbs.posts(offerId);
    await service.skipDays(2);
    await verbs.answers(offerId, true);
    const { status, terms } = await theOffer(offerId);
    expect([status, terms.transit?.state, terms.consent]).toEqual(['BEFORE_COMMISSION', 'met', undefined]);
  });

  it('counts from a later day that is shown, and what shows it is kept and told (X245)', async () => {
    const { offerId, theOffer, service, ...verbs } = await aRound({ hasCabinet: false });
    await verbs.posts(offerId);
    await service.skipDays(3);
    const posted = localDate((await theOffer(offerId)).posted?.at ?? '');
    await verbs.recordsDelivery(offerId, posted);
    await verbs.recordsDelivery(offerId, '2018-02-21', 'Поштаның анықтамасы');
    expect((await theOffer(offerId)).terms.consent?.lastDay).toBe('2018-02-28');
    const runs = termRunsOf(await service.deps.cases.journal(offer, offerId));
    expect(runs.filter(({ term }) => term === 'consent').map(({ state }) => state)).toEqual(['lapsed', 'running']);
    const told = await textsOfOffer(await theOffer(offerId), service.deps);
    expect(told.map(({ type, text }) => [type, text])).toContainEqual(['OfferDelivered', 'Поштаның анықтамасы']);
    await service.skipTo('2018-02-28', '12:00');
    expect((await theOffer(offerId)).status).toBe('OPEN');
    await service.skipTo('2018-03-01', '00:30');
    expect((await theOffer(offerId)).status).toBe('LAPSED');
  });

  it('refuses a day before it was posted, one to come, an earlier one, and a later one that nothing shows (X245)', async () => {
    const { offerId, service, ...verbs } = await aRound({ hasCabinet: false });
    await verbs.posts(offerId);
    await service.skipDays(3);
    const said = async (deliveredOn: string, shows?: string, actor: StaffActor = registrar) => {
      const acting = { actor, now: service.deps.clock.now(), requestId: `r-${deliveredOn}-${shows}` };
      const done = await recordDelivery({ offerId, deliveredOn, shows }, acting, service.deps);
      return done.ok ? 'recorded' : [done.error.code, done.error.fields?.[0]?.problem].filter(Boolean).join(' ');
    };
    const outside = 'FIELDS_WRONG DATE_OUTSIDE';
    expect([await said('2018-02-18', undefined, head), await said('2018-03-30', undefined, head)]).toEqual([
      outside,
      outside,
    ]);
    expect(await said('2018-02-20', undefined, head)).toBe('recorded');
    expect([await said('2018-02-19', 'x'), await said('2018-02-21'), await said('2018-02-21', ' ')]).toEqual([
      outside,
      'REASON_MISSING',
      'REASON_MISSING',
    ]);
  });

  it('shows no other day of what came in the cabinet: that is there at once (X245)', async () => {
    const { offerId, service } = await aRound();
    const acting = { actor: registrar, now: service.deps.clock.now(), requestId: 'r-cabinet' };
    const done = await recordDelivery({ offerId, deliveredOn: '2018-02-19', shows: 'x' }, acting, service.deps);
    expect(done).toMatchObject({ ok: false, error: { code: 'NOT_IN_THIS_STATUS' } });
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
    for (const said of [
      ...['звонок', 'выход по адресу', 'второй работник', 'ни отказом, ни молчанием', 'Последний день подачи жалобы: '],
      'Кем внесено: staff_registrar, Отдел жилищных отношений города Уральска. Кем подтверждено: staff_head, ',
    ])
      expect(told).toContain(said);
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
