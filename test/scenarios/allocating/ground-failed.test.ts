import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { amendmentKey } from '#domain/queue/list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';

/** A round whose first candidate has something told of him by the register of persons. */
async function aFailedGround(known: { readonly citizenship?: string; readonly diedOn?: string }) {
  const listed = await aListedPerson();
  const { service } = listed;
  await onTheList(service, 2);
  const verbs = allocating(service);
  service.neighbours.knows({ iin: citizen().iin, ...known });
  const home = await verbs.entersDwelling();
  const round = await verbs.opens(home);
  const [lot] = (await verbs.theRound(round)).lots;
  const offerId = lot?.offer ?? '';
  const { entry } = await verbs.theOffer(offerId);
  const open = async () => {
    const claim = await service.deps.cases.claim(amendmentKey(entry));
    return claim && (await service.deps.cases.load(amendment, claim.file));
  };
  return { ...listed, ...verbs, home, round, offerId, open };
}

describe('a fact that the register tells of whoever is asked (X209)', () => {
  it('is proposed by the offer itself, and the dwelling is held for him until it is decided', async () => {
    const { offerId, theOffer, theDwelling, home, open } = await aFailedGround({ diedOn: '2018-02-01' });
    const found = await open();
    expect(found).toMatchObject({ purpose: 'REMOVAL', ground: 'DIED', found: offerId });
    const held = { cause: 'AMENDMENT_SUCCESSOR' };
    expect(await theOffer(offerId)).toMatchObject({
      status: 'DIED',
      held: { amendment: found?.id },
      proposed: ['DEATH'],
      holds: { 'check-candidate': held },
    });
    expect(await theDwelling(home)).toMatchObject({ status: 'HELD', offer: offerId });
  });

  it('is proposed once, however often registers are asked', async () => {
    const { offerId, theOffer, open, service } = await aFailedGround({ diedOn: '2018-02-01' });
    const first = await open();
    await service.pass(3 * 60 * 60);
    expect((await open())?.id).toBe(first?.id);
    expect((await theOffer(offerId)).proposed).toEqual(['DEATH']);
  });
});

describe('a fact that is no ground by the law of that day', () => {
  it('keeps nobody from what he is offered', async () => {
    const { offerId, theOffer, open } = await aFailedGround({ citizenship: '643' });
    expect(await open()).toBeUndefined();
    expect((await theOffer(offerId)).status).toBe('OPEN');
  });
});

describe('the death of whoever is asked (X210)', () => {
  it('holds the dwelling ten working days for his family, and then it goes to the next', async () => {
    const { offerId, theOffer, theRound, theDwelling, round, home, open, service } = await aFailedGround({
      diedOn: '2018-02-01',
    });
    expect(await open()).toMatchObject({ ground: 'DIED', found: offerId });
    const since = (await theOffer(offerId)).held?.at;
    await service.skipDays(9);
    expect([(await theOffer(offerId)).status, (await theDwelling(home)).status]).toEqual(['DIED', 'HELD']);
    await service.skipDays(9);
    await service.pass(2 * 60 * 60);
    expect(since).toBeDefined();
    expect(await theOffer(offerId)).toMatchObject({ status: 'OVERTAKEN', overtakenBy: 'DIED' });
    const [lot] = (await theRound(round)).lots;
    expect(lot).toMatchObject({ state: 'ASKED', entry: 'uralsk#public-sector#2' });
    expect(await theDwelling(home)).toMatchObject({ status: 'OFFERED', offer: lot?.offer });
  });
});
