import { describe, expect, it } from 'vitest';
import { roundsOfPerson } from '#casework/acts/allocating/rounds/rounds-of-person.ts';
import { replay } from '#casework/replaying/replay.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { peopleOf } from '#test/scenarios/harness/old-list.ts';
import { sayingNeeds } from '#test/scenarios/harness/saying-needs.ts';

/** Two of an old list of Oral and a round over one dwelling, which is offered to the first. */
async function aRound() {
  const world = await ofOldList(peopleOf(2));
  for (const n of [1, 2]) await sayingNeeds(world.service).confirms((await world.theRow(n)).id, citizen(n));
  const verbs = allocating(world.service);
  const home = await verbs.entersDwelling();
  const round = await verbs.opens(home);
  const offerNow = async () => (await verbs.theRound(round)).lots[0]?.offer ?? '';
  const toldTo = async (n: number) => (await roundsOfPerson(await world.theRow(n), world.service.deps))[0];
  return { ...world, ...verbs, home, round, offerNow, toldTo };
}

describe('whoever came from an old list, in a round (74, X59)', () => {
  it('is a candidate by his moment, is offered it, accepts and is housed; who stands behind comes forward', async () => {
    const { theRow, theEntry, theOffer, theDwelling, placeOf, offerNow, ...verbs } = await aRound();
    const offerId = await offerNow();
    expect(await theOffer(offerId)).toMatchObject({ status: 'OPEN', request: (await theRow()).id });
    await verbs.answers(offerId, true);
    await verbs.drawsMinutes(offerId);
    await verbs.signsMinutes(offerId);
    await verbs.decides(offerId);
    expect((await theEntry())?.status).toBe('HOUSED');
    expect((await theDwelling(verbs.home)).status).toBe('ASSIGNED');
    expect(await placeOf()).toMatchObject({ status: 'HOUSED', provenance: { oldNumber: '1-к' } });
    expect(await placeOf(2)).toMatchObject({
      place: 1,
      listSize: 1,
      lastHoused: { priorityMoment: expect.any(String) },
    });
    expect(await replay(verbs.round, replayDeps(verbs.service))).not.toHaveProperty('difference');
  });

  it('refuses and stays where he stands, and the next of his list is asked', async () => {
    const { theEntry, theOffer, placeOf, offerNow, theRow, ...verbs } = await aRound();
    await verbs.answers(await offerNow(), false);
    expect((await theOffer(await offerNow())).request).toBe((await theRow(2)).id);
    expect([(await theEntry())?.status, (await placeOf())?.place]).toEqual(['ACTIVE', 1]);
  });

  it('is told why not he, by reason and moment, and no name (X198)', async () => {
    const { toldTo, offerNow, ...verbs } = await aRound();
    expect(await toldTo(1)).toMatchObject({ wasCandidate: true, dwellings: [{ isMine: true }] });
    expect(await toldTo(2)).toMatchObject({ dwellings: [{ isMine: false, reasons: [{ reason: 'NO_TURN' }] }] });
    await verbs.answers(await offerNow(), false);
    expect((await toldTo(1))?.dwellings[0]).toMatchObject({ isMine: false, reasons: [{ reason: 'OFFERED_IN_ROUND' }] });
    const { surname } = citizen(2);
    expect(JSON.stringify([await toldTo(1), await toldTo(2)])).not.toContain(surname);
  });

  it('is asked for his family first, where that of the old list would pass him over (X193)', async () => {
    const world = await ofOldList(peopleOf(1));
    const verbs = allocating(world.service);
    const round = await verbs.opens(await verbs.entersDwelling({ rooms: 3, area: 70 }));
    expect(await verbs.theRound(round)).toMatchObject({ status: 'SHARED_OUT', lots: [{ state: 'WAITING' }] });
  });
});
