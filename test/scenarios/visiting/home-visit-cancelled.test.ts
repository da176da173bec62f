import { describe, expect, it } from 'vitest';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { aHomeVisit, contactCentre } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

/** On Wednesday 21 February from two till four; the days for entering end with Monday 26 February. */
async function scheduled(home: Home): Promise<string> {
  const visitId = await home.asks();
  await home.offers(visitId, '2018-02-21', '14:00');
  return visitId;
}

const refusedAs = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const calls = 'Туысы қоңырау шалып бас тартты';
const taken = (visit: string) => ({ at: localInstant('2018-02-21', '14:30'), visit, receiptNumber: '17' });

describe('a visit is cancelled (X178)', () => {
  it('an hour before its window by its person, who may ask for another at once', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-21', '13:00');
    await home.cancels(visitId);
    expect((await home.file(visitId)).status).toBe('CANCELLED');
    expect(await home.asks()).not.toBe(visitId);
  });

  it.each([
    ['in its window', '2018-02-21', '14:31'],
    ['after it', '2018-02-21', '16:30'],
    ['on the last day for entering what came of it', '2018-02-26', '23:50'],
  ])('not %s, so that nobody’s call undoes the moment of a receipt that was given at the door', async (_, on, at) => {
    const home = await aHomeVisit();
    const visit = await scheduled(home);
    await home.service.skipTo(on, at);
    await expect(home.cancels(visit, contactCentre, calls)).rejects.toMatchObject(refusedAs('WINDOW_BEGUN'));
    await expect(home.cancels(visit)).rejects.toMatchObject(refusedAs('WINDOW_BEGUN'));
    const caseId = await home.service.entersFromPaper({ citizen: home.person, taken: taken(visit) });
    expect(await home.service.theCase()).toMatchObject({ priorityMoment: '2018-02-21T09:30:59.999Z' });
    expect(await home.file(visit)).toMatchObject({ status: 'PACKAGE_TAKEN', request: caseId });
  });

  it('then by the centre, to which its person said at the door that he wants none', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-21', '14:10');
    await home.cancels(visitId, officials.operator, 'Есік алдында бас тартты');
    const { status, task } = await home.file(visitId);
    expect([status, task]).toEqual(['CANCELLED', undefined]);
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('by its person once nobody came', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-27', '00:10');
    await home.cancels(visitId);
    expect((await home.file(visitId)).status).toBe('CANCELLED');
  });

  it('by its person where the operator has begun it and entered nothing in the days for that: he is not held for ever', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-21', '14:10');
    await home.begins(visitId);
    await home.service.skipTo('2018-02-26', '23:50');
    await expect(home.cancels(visitId)).rejects.toMatchObject(refusedAs('WINDOW_BEGUN'));
    await home.service.skipTo('2018-02-27', '00:10');
    await home.cancels(visitId, contactCentre, calls);
    const { status, terms } = await home.file(visitId);
    expect([status, terms.outcome?.state]).toEqual(['CANCELLED', 'lapsed']);
    expect(await home.asks()).not.toBe(visitId);
    home.service.turnsTo(visitId);
    expect(home.service.failures()).toEqual([]);
  });

  it('and a window declined by both sides in one minute: whoever comes second is told what stands', async () => {
    const home = await aHomeVisit();
    const visitId = await scheduled(home);
    const both = await Promise.allSettled([
      home.declines(visitId),
      home.moves(visitId, '2018-02-22', '10:00', 'Көлік жоқ'),
    ]);
    const { window, moved = [] } = await home.file(visitId);
    const events = (await home.service.store.journal(homeVisit, visitId)).flatMap((commit) => commit.events);
    const told = events.filter(({ type }) => type === 'WindowMoved' || type === 'WindowDeclined');
    expect(moved).toHaveLength(told.length);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(told.length);
    expect(window === undefined).toBe(told.at(-1)?.type === 'WindowDeclined');
  });
});
