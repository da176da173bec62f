import { describe, expect, it } from 'vitest';
import type { Commit } from '#casework/ports/commit.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { entryKey } from '#domain/queue/list.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';

/** What another does is committed between the reading of one commit and its writing, once. */
function justBefore(
  store: { commit(asked: Commit): Promise<unknown> },
  isMeant: (asked: Commit) => boolean,
  act: () => Promise<unknown>,
) {
  const { commit } = store;
  let isDone = false;
  store.commit = async (asked: Commit) => {
    if (!isDone && isMeant(asked)) {
      isDone = true;
      await act();
    }
    return commit(asked);
  };
}

const does =
  (event: string) =>
  ({ plans }: Commit): boolean =>
    plans.some(({ events }) => events.some(({ type }) => type === event));

async function beforeTheHead() {
  const round = await aRound();
  await round.answers(round.offerId, true);
  await round.drawsMinutes(round.offerId);
  await round.signsMinutes(round.offerId);
  return round;
}

describe('a decision to give a dwelling rests on what was read for it (X237)', () => {
  it('is refused where something about the entry is proposed in the same instant, and neither entry nor dwelling moves', async () => {
    const { service, offerId, theOffer, theEntry, theDwelling, home, ...verbs } = await beforeTheHead();
    justBefore(service.store, does('AllocationDecided'), () => verbs.proposes());
    expect(await verbs.decides(offerId)).toMatchObject([{ refused: 'AMENDMENT_OPEN' }]);
    expect((await theOffer(offerId)).status).toBe('AWAITING_SIGNATURE');
    expect([(await theEntry())?.status, (await theDwelling(home)).status]).toEqual(['ACTIVE', 'OFFERED']);
  });

  it('is refused where its person holds the entry no more, and the minutes that are returned find who does', async () => {
    const { service, offerId, theOffer, theEntry, theDwelling, home, ...verbs } = await beforeTheHead();
    const { provider, subject } = await theOffer(offerId);
    const key = entryKey(provider, subject);
    const held = await service.store.claim(key);
    justBefore(service.store, does('AllocationDecided'), async () =>
      (service.store.claims as Map<string, unknown>).delete(key),
    );
    expect(await verbs.decides(offerId)).toMatchObject([{ refused: 'ENTRY_NOT_STANDING' }]);
    expect(held?.holder).toBe('uralsk#public-sector#1');
    expect([(await theEntry())?.status, (await theDwelling(home)).status]).toEqual(['ACTIVE', 'OFFERED']);
  });

  it('leaves a proposal nothing to do that was read before it and is written after', async () => {
    const { service, offerId, theOffer, theEntry, ...verbs } = await beforeTheHead();
    justBefore(service.store, does('AmendmentProposed'), () => verbs.decides(offerId));
    await expect(verbs.proposes()).rejects.toMatchObject({ refusal: { code: 'ENTRY_NOT_STANDING' } });
    expect([(await theOffer(offerId)).status, (await theEntry())?.status]).toEqual(['AWAITING_CONTRACT', 'HOUSED']);
    expect([...service.store.files.keys()].filter((id) => id.startsWith(`${amendment.prefix}_`))).toEqual([]);
    expect([...service.store.files.keys()].filter((id) => id.startsWith(`${offer.prefix}_`))).toHaveLength(1);
  });
});
