import { describe, expect, it } from 'vitest';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { head, registrar } from '#test/scenarios/harness/cast.ts';

const posted = async () => {
  const round = await aRound({ hasCabinet: false });
  await round.posts(round.offerId);
  await round.service.skipDays(8);
  return round;
};

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
