import { describe, expect, it } from 'vitest';
import { aRound } from '#test/scenarios/harness/allocating.ts';

describe('two rounds at once', () => {
  it('give no dwelling twice: whoever comes second is told that it is elsewhere (X202)', async () => {
    const { home, opens, theDwelling, round } = await aRound();
    await expect(opens(home)).rejects.toMatchObject({ refusal: { code: 'DWELLING_ELSEWHERE' } });
    expect((await theDwelling(home)).allocation).toBe(round);
  });

  it('ask nobody twice: what would be his in the second is kept until he has answered in the first (X203)', async () => {
    const { offerId, opens, theDwelling, theRound, theOffer, service, ...verbs } = await aRound();
    const other = await verbs.entersDwelling({}, 'Абай даңғылы, 7-үй, 2-пәтер');
    const second = await opens(other);
    expect(await theRound(second)).toMatchObject({
      lots: [{ state: 'WAITING' }],
      holds: { 'ask-candidates': { cause: 'OFFER_ELSEWHERE' } },
    });
    expect((await theDwelling(other)).status).toBe('IN_ALLOCATION');
    await verbs.answers(offerId, false);
    await service.pass(60 * 60);
    const [lot] = (await theRound(second)).lots;
    expect([lot?.state, (await theOffer(lot?.offer ?? '')).status]).toEqual(['ASKED', 'OPEN']);
    expect((await theRound(second)).holds).toEqual({});
  });

  it('house nobody twice: whoever takes the first stands on the list no more, and the second passes to nobody', async () => {
    const { offerId, opens, theDwelling, theRound, theEntry, service, ...verbs } = await aRound();
    const other = await verbs.entersDwelling({}, 'Абай даңғылы, 7-үй, 2-пәтер');
    const second = await opens(other);
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    await verbs.decides(offerId);
    await service.pass(60 * 60);
    expect(await theRound(second)).toMatchObject({ status: 'CLOSED', lots: [{ state: 'NOT_GIVEN' }] });
    expect([(await theEntry())?.status, (await theDwelling(other)).status]).toEqual(['HOUSED', 'FREE']);
  });
});
