import { describe, expect, it } from 'vitest';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { offeredBehind } from '#test/scenarios/harness/complained-round.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';

/** Somebody who was removed and told of it in his cabinet. */
async function aRemovedPerson() {
  const listed = await aListedPerson();
  const { proposes, answers, namesExaminer, drafts, signs } = listed;
  const removal = await proposes();
  await answers(removal);
  await namesExaminer(removal);
  await drafts(removal);
  await signs(removal);
  const verbs = complaining(listed.service);
  const { passesUp, namesReviewer, draftsAnswer, signsAnswer } = verbs;
  const stands = async () => [(await listed.theEntry())?.status, (await listed.theFile(removal)).status];
  return {
    ...{ ...listed, ...verbs, removal, stands },
    /** the body above answers it, and grants nothing */
    isDismissed: async (id: string, isAbove = false) => {
      if (!isAbove) await passesUp(id);
      await namesReviewer(id, officials.controller.staff, officials.otherController);
      await draftsAnswer(id, {}, officials.controller);
      await signsAnswer(id, officials.otherController);
    },
  };
}

describe('a complaint that one operator wrote down in his name (X308)', () => {
  it('uses up nothing of his own: once it is dismissed the one that he signs suspends the removal, and is the last', async () => {
    const the = await aRemovedPerson();
    const { removal, theComplaint, complains, complainsAtDesk, isDismissed, stands, service } = the;
    const never = await complainsAtDesk({ file: removal });
    expect([await stands(), (await theComplaint(never)).suspends]).toEqual([['ACTIVE', 'SUSPENDED'], true]);
    await isDismissed(never);
    await service.skipDays(20);
    expect(await stands()).toEqual(['REMOVED', 'IN_FORCE']);
    await service.waitsForDesk();
    const again = await complainsAtDesk({ file: removal });
    expect([await stands(), (await theComplaint(again)).suspends]).toEqual([['REMOVED', 'IN_FORCE'], undefined]);
    await the.withdraws(again);
    const own = await complains({ file: removal });
    expect([await stands(), (await theComplaint(own)).suspends]).toEqual([['ACTIVE', 'SUSPENDED'], true]);
    await isDismissed(own);
    await service.skipDays(20);
    expect(await stands()).toEqual(['REMOVED', 'IN_FORCE']);
    const more = await complains({ file: removal });
    expect([await stands(), (await theComplaint(more)).suspends]).toEqual([['REMOVED', 'IN_FORCE'], undefined]);
    await service.skipDays(200);
    service.turnsTo(removal);
    expect([await stands(), service.machineAt('amendment')]).toEqual([['REMOVED', 'FINAL'], 'In force and final']);
  });

  it('nor does one that went further in his name: once he has taken it back his own takes its place', async () => {
    const the = await aRemovedPerson();
    const { removal, theFile, theComplaint, complains, complainsAtDesk, withdraws, isDismissed, stands, service } = the;
    const first = await complains({ file: removal });
    await service.skipDays(40);
    await service.waitsForDesk();
    const never = await complainsAtDesk({ file: first });
    expect((await theFile(removal)).suspension?.seized).toMatchObject({ file: never });
    await withdraws(never);
    const own = await complains({ file: first });
    expect([(await theComplaint(own)).suspends, (await theFile(removal)).suspension?.seized]).toMatchObject([
      true,
      { file: own, own: true },
    ]);
    await service.skipDays(20);
    expect(await stands()).toEqual(['ACTIVE', 'SUSPENDED']);
    await isDismissed(own, true);
    expect(await stands()).toEqual(['REMOVED', 'IN_FORCE']);
  });

  it('nor does one about a round: by his own a dwelling of it waits, once', async () => {
    const { round, home, service, theComplaint, theDwelling, complains, complainsAtDesk, withdraws } =
      await offeredBehind();
    await service.waitsForDesk();
    const never = await complainsAtDesk({ file: round });
    expect((await theComplaint(never)).keeps?.dwelling).toBe(home);
    await withdraws(never);
    expect((await theDwelling(home)).complaints).toBeUndefined();
    await service.waitsForDesk();
    const again = await complainsAtDesk({ file: round });
    expect(await theComplaint(again)).toMatchObject({ keepsNone: 'ONCE' });
    await withdraws(again);
    const own = await complains({ file: round });
    expect((await theComplaint(own)).keeps?.dwelling).toBe(home);
    expect((await theDwelling(home)).complaints).toMatchObject([{ complaint: own }]);
    await withdraws(own);
    expect(await theComplaint(await complains({ file: round }))).toMatchObject({ keepsNone: 'ONCE' });
  });
});
