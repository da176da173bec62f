import { describe, expect, it } from 'vitest';
import { stepsOf } from '#casework/acts/allocating/rounds/round-record.ts';
import { recompute } from '#domain/queue/allocating/recompute.ts';
import { entryKey } from '#domain/queue/list.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { entry, onTheList } from '#test/scenarios/harness/on-a-list.ts';

/** Decided, with nothing signed by its person yet. */
async function decided() {
  const round = await aRound();
  await round.answers(round.offerId, true);
  await round.drawsMinutes(round.offerId);
  await round.signsMinutes(round.offerId);
  await round.decides(round.offerId);
  return round;
}
type Decided = Awaited<ReturnType<typeof decided>>;

const standing = async ({ theEntry, theDwelling, home, theCase, service }: Decided) => [
  (await theEntry())?.status,
  (await theDwelling(home)).status,
  (await service.deps.cases.claim(entryKey('uralsk', theCase.applicant)))?.holder,
];

/** Everything is as before: the entry with its key, the dwelling, the ledger, and whoever opens a round finds both. */
async function expectUndone(the: Decided, before: unknown) {
  expect(await standing(the)).toEqual(['ACTIVE', 'FREE', 'uralsk#public-sector#1']);
  const { priorityMoment, intakeSequence } = (await the.theEntry()) ?? {};
  expect({ priorityMoment, intakeSequence }).toEqual(before);
  const file = await the.theRound(the.round);
  expect(file).toMatchObject({ lots: [{ state: 'TAKEN_BACK' }], ledger: { balances: { 'public-sector': '0' } } });
  expect(recompute(await stepsOf(file, the.service.deps))).toEqual([]);
  const again = await the.opens(the.home);
  expect((await the.theRound(again)).lots).toMatchObject([{ state: 'ASKED' }]);
}
const keyOf = async ({ theEntry }: Decided) => {
  const { priorityMoment, intakeSequence } = (await theEntry()) ?? {};
  return { priorityMoment, intakeSequence };
};

describe('a decision to give a dwelling', () => {
  it('lets go the claim of whoever is housed (X203)', async () => {
    expect(await standing(await decided())).toEqual(['HOUSED', 'ASSIGNED', undefined]);
  });

  it('is revoked once the days for the contract are over, and everything is undone (APPK 84)', async () => {
    const the = await decided();
    const before = await keyOf(the);
    await expect(the.revokes(the.offerId)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await the.service.skipDays(12);
    await the.revokes(the.offerId);
    expect((await the.theOffer(the.offerId)).status).toBe('REVOKED');
    await expectUndone(the, before);
  });

  it('is annulled by a court, even when the keys are given (82)', async () => {
    const the = await decided();
    const before = await keyOf(the);
    await the.makesContract(the.offerId);
    await the.givesKeys(the.offerId);
    await the.service.skipDays(40);
    await the.annuls(the.offerId);
    expect((await the.theOffer(the.offerId)).status).toBe('ANNULLED');
    await expectUndone(the, before);
  });

  it('gives back his place where he has filed anew since: the earlier moment stays, and one entry of him (82)', async () => {
    const the = await decided();
    const before = await keyOf(the);
    await onTheList(the.service, 1);
    expect(await standing(the)).toEqual(['HOUSED', 'ASSIGNED', 'uralsk#public-sector#2']);
    await the.annuls(the.offerId);
    const later = await the.service.deps.register.entry(entry(2));
    expect(later).toMatchObject({ status: 'MERGED', mergedInto: 'uralsk#public-sector#1' });
    await expectUndone(the, before);
  });

  it('is annulled for knowingly false data: he is removed by that ground as the dwelling comes free (73(1)(5), X212)', async () => {
    const the = await decided();
    await the.annuls(the.offerId, { falseData: true });
    expect((await the.theOffer(the.offerId)).annulled).toMatchObject({ court: 'APPEAL', falseData: true });
    expect(await standing(the)).toEqual(['REMOVED', 'FREE', undefined]);
    const file = await the.theRound(the.round);
    expect(file).toMatchObject({ lots: [{ state: 'TAKEN_BACK' }], ledger: { balances: { 'public-sector': '0' } } });
    expect(recompute(await stepsOf(file, the.service.deps))).toEqual([]);
    const again = await the.opens(the.home);
    expect((await the.theRound(again)).lots).toMatchObject([{ state: 'NOT_GIVEN' }]);
  });

  it('is undone by undoing it alone: nobody proposes his entry back while the dwelling is his (82)', async () => {
    const { proposes, theEntry } = await decided();
    const fact = {
      kind: 'COURT_RESTORED',
      fact: 'Сот шешімі',
      source: { kind: 'COURT', name: 'Орал соты' },
      on: '2018-02-19',
    } as const;
    const restoration = { purpose: 'RESTORATION', ground: 'COURT_ACT', facts: [fact] } as const;
    await expect(proposes(restoration)).rejects.toMatchObject({ refusal: { code: 'ENTRY_NOT_STANDING' } });
    expect((await theEntry())?.status).toBe('HOUSED');
  });
});
