import { describe, expect, it } from 'vitest';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { textsOfOffer } from '#casework/asking/texts/texts-of-offer.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';

const postmark = 'Поштаның анықтамасы';

/** Whose offer was posted, was had by what was recorded on 20 February, and lapsed by that; so many stand behind him. */
async function lapsed({ behind }: { readonly behind: number }) {
  const { service, theCase, theEntry } = await aListedPerson();
  for (let nth = 0; nth < behind; nth += 1) await onTheList(service, 2 + nth);
  service.deps.accounts.without.add(theCase.applicant);
  const verbs = allocating(service);
  const home = await verbs.entersDwelling();
  const round = await verbs.opens(home);
  const lot = async () => (await verbs.theRound(round)).lots[0];
  const offerId = (await lot())?.offer ?? 'none';
  await verbs.posts(offerId);
  await service.skipDays(3);
  await verbs.recordsDelivery(offerId, '2018-02-20');
  await service.skipTo('2018-02-28', '12:00');
  expect(await verbs.theOffer(offerId)).toMatchObject({ status: 'LAPSED', settled: 'LAPSED' });
  return { ...verbs, service, round, lot, offerId, home, theEntry };
}

describe('a silence that was none, since the letter came later (X251)', () => {
  it('is undone while the round runs: he is asked anew in his turn, once nobody has the dwelling', async () => {
    const { service, round, lot, offerId, theRound, theOffer, ...verbs } = await lapsed({ behind: 1 });
    const other = await lot();
    expect([other?.state, other?.entry]).toEqual(['ASKED', 'uralsk#public-sector#2']);
    await verbs.recordsDelivery(offerId, '2018-02-22', postmark);
    expect(await theOffer(offerId)).toMatchObject({
      ...{ status: 'NOT_SILENT', settled: 'NOT_SILENT' },
      told: { how: 'post', deliveredOn: '2018-02-22' },
    });
    expect(await textsOfOffer(await theOffer(offerId), service.deps)).toMatchObject([
      { type: 'SilenceRefuted', text: postmark },
    ]);
    expect(await lot()).toEqual(other);
    await verbs.answers(other?.offer ?? '', false, citizen(2));
    const again = await lot();
    expect([again?.state, again?.entry]).toEqual(['ASKED', 'uralsk#public-sector#1']);
    expect(again?.offer).not.toBe(offerId);
    expect((await theOffer(again?.offer ?? '')).refusedBefore).toBeUndefined();
    expect(recompute(await stepsOf(await theRound(round), service.deps))).toEqual([]);
    await verbs.posts(again?.offer ?? '');
    await verbs.answers(again?.offer ?? '', true);
    expect((await theOffer(again?.offer ?? '')).status).toBe('BEFORE_COMMISSION');
  });

  it('stands in his history once the round is over, and the round stays as it was', async () => {
    const { round, offerId, theRound, theOffer, theEntry, ...verbs } = await lapsed({ behind: 0 });
    const before = await theRound(round);
    expect(before.status).toBe('CLOSED');
    await verbs.recordsDelivery(offerId, '2018-02-22', postmark);
    expect([(await theOffer(offerId)).status, (await theEntry())?.status]).toEqual(['NOT_SILENT', 'ACTIVE']);
    expect(await theRound(round)).toEqual(before);
    expect((await theRound(await verbs.opens(verbs.home))).lots).toMatchObject([
      { state: 'ASKED', entry: 'uralsk#public-sector#1' },
    ]);
  });

  it.each([
    ['by a day from which his days were over, too', '2018-02-20', postmark, undefined],
    ['by an earlier day', '2018-02-19', postmark, 'FIELDS_WRONG'],
    ['by what nothing shows', '2018-02-22', ' ', 'REASON_MISSING'],
  ])('is not undone %s', async (_, deliveredOn, shows, code) => {
    const { offerId, theOffer, ...verbs } = await lapsed({ behind: 0 });
    const said = verbs.recordsDelivery(offerId, deliveredOn, shows);
    if (code) await expect(said).rejects.toMatchObject({ refusal: { code } });
    else await said;
    expect((await theOffer(offerId)).status).toBe('LAPSED');
  });
});
