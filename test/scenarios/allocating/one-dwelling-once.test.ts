import { describe, expect, it } from 'vitest';
import { withdrawDwelling } from '#casework/acts/allocating/dwellings/enter-dwelling.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { head } from '#test/scenarios/harness/cast.ts';
import { settle } from '#test/scenarios/harness/relay.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const address = 'Абай даңғылы, 7-үй, 2-пәтер';
const otherwise = 'абай даңғылы 7 үй, 2 пәтер';
const entered = (pointer: string) => ({ refusal: { code: 'DWELLING_ENTERED', pointer } });

async function oneDwelling() {
  const { service } = await aListedPerson();
  const verbs = allocating(service);
  const home = await verbs.entersDwelling({}, address);
  const again = () => verbs.entersDwelling({ area: 17 }, otherwise);
  return { ...verbs, service, home, again };
}

describe('one dwelling is one file (X285)', () => {
  it('and is entered no second time, however its address is written', async () => {
    const { again, home, entersDwelling } = await oneDwelling();
    await expect(again()).rejects.toMatchObject(entered(home));
    await entersDwelling({ locality: 'borili' }, address);
    await entersDwelling({}, 'Абай даңғылы, 7-үй, 3-пәтер');
  });

  it('nor while it is offered, decided or given', async () => {
    const { again, home, ...verbs } = await oneDwelling();
    const [lot] = (await verbs.theRound(await verbs.opens(home))).lots;
    const offerId = lot?.offer ?? '';
    await expect(again()).rejects.toMatchObject(entered(home));
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    await verbs.decides(offerId);
    await expect(again()).rejects.toMatchObject(entered(home));
    await verbs.makesContract(offerId);
    await verbs.givesKeys(offerId);
    expect((await verbs.theDwelling(home)).status).toBe('GIVEN');
    await expect(again()).rejects.toMatchObject(entered(home));
    await expect(verbs.withdrawsAtOnce(home, 'DESTROYED')).rejects.toMatchObject({
      refusal: { code: 'DWELLING_ASSIGNED' },
    });
    // two say that whoever had it has left: it is let anew, and a court may still annul what was decided then
    await verbs.withdrawsAtOnce(home, 'VACATED');
    expect((await verbs.theOffer(offerId)).status).toBe('GIVEN');
    const second = await again();
    await verbs.annuls(offerId);
    expect((await verbs.theOffer(offerId)).status).toBe('ANNULLED');
    expect((await verbs.theDwelling(second)).status).toBe('FREE');
  });

  it('but anew once it is withdrawn: free by its head, or from its round by two', async () => {
    const { again, home, service, ...verbs } = await oneDwelling();
    await actAtOnce(service, head, (acting) =>
      withdrawDwelling({ dwellingId: home, reason: 'Жөндеуде' }, acting, service.deps),
    );
    const second = await again();
    await expect(again()).rejects.toMatchObject(entered(second));
    await verbs.opens(second);
    await verbs.withdrawsAtOnce(second, 'ENTERED_WRONGLY');
    await settle();
    expect(await again()).not.toBe(second);
  });

  it('and no key holds its address', async () => {
    const { home, theDwelling } = await oneDwelling();
    expect((await theDwelling(home)).addressKey).toBeDefined();
    expect(JSON.stringify(await theDwelling(home))).not.toMatch(/Абай|АБАЙ|пәтер/u);
  });
});
