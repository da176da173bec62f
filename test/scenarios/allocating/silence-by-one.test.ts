import { describe, expect, it } from 'vitest';
import { askHandingOver, handOverOffer } from '#casework/acts/allocating/offers/send-offer.ts';
import { citizen } from '#test/builders/a-citizen.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { head, registrar } from '#test/scenarios/harness/cast.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const posted = async () => {
  const round = await aRound({ hasCabinet: false });
  await round.posts(round.offerId);
  await round.service.skipDays(8);
  return round;
};

describe('nobody has an offer in his hands by the word of one official (X290)', () => {
  const said = { iin: citizen().iin, identityDocument: { number: '012345678', issuedOn: '2015-05-05' } };

  it('who types a number and a document: no days begin, and nothing is silence', async () => {
    const { offerId, theOffer, service } = await aRound({ hasCabinet: false });
    const alone = actAtOnce(service, registrar, (acting) => handOverOffer({ offerId, ...said }, acting, service.deps));
    await expect(alone).rejects.toMatchObject({ refusal: { code: 'CONFIRMATION_NEEDED', awaits: 'offerHanded' } });
    await service.skipDays(8);
    await service.pass(60 * 60);
    expect(await theOffer(offerId)).toMatchObject({ status: 'UNSENT' });
  });

  it('nor is asked for whoever is another', async () => {
    const { offerId, service } = await aRound({ hasCabinet: false });
    const asking = { by: registrar, now: service.deps.clock.now() };
    expect(await askHandingOver({ offerId, ...said, iin: citizen(2).iin }, asking, service.deps)).toMatchObject({
      error: { code: 'FIELDS_WRONG', fields: [{ field: 'iin', problem: 'OTHER_PERSON' }] },
    });
  });

  it('but where another has seen him, from that moment on', async () => {
    const { offerId, theOffer, handsOver, service } = await aRound({ hasCabinet: false });
    await handsOver(offerId);
    expect(await theOffer(offerId)).toMatchObject({ status: 'OPEN', told: { how: 'desk' } });
    await service.skipDays(8);
    await service.pass(60 * 60);
    expect((await theOffer(offerId)).status).toBe('LAPSED');
  });
});

describe('nobody is silent by the word of one official (X284)', () => {
  it('who posts a letter, says that it was had on that day, and ends with it what nobody has read', async () => {
    const { offerId, theOffer, recordsDelivery, service } = await posted();
    await expect(recordsDelivery(offerId, '2018-02-19', undefined, registrar)).rejects.toMatchObject({
      refusal: { code: 'SENDER_DOES_NOT_PROVE' },
    });
    await service.pass(60 * 60);
    expect(await theOffer(offerId)).toMatchObject({ status: 'ON_ITS_WAY', posted: { by: registrar.staff } });
  });

  it('and is where another enters the receipt, though its days are over by then', async () => {
    const { offerId, theOffer, recordsDelivery, service } = await posted();
    await recordsDelivery(offerId, '2018-02-19', undefined, head);
    await service.pass(60 * 60);
    expect((await theOffer(offerId)).status).toBe('LAPSED');
  });
});
