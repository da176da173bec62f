import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { head, officials } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { aHomeVisit } from '#test/scenarios/harness/visiting.ts';

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

const { branchHead, operator, executor, colleague } = officials;
const dependent = { refusal: { code: 'REVIEWER_NOT_INDEPENDENT' } };
const unknown = { refusal: { code: 'CASE_NOT_FOUND' } };

/** On Wednesday from two till four, once the operator offered that. */
async function scheduled(home: Home): Promise<string> {
  const visitId = await home.asks();
  await home.offers(visitId, '2018-02-21', '14:00');
  return visitId;
}

const handsOf = ({
  acted,
  chosen,
}: {
  readonly acted: readonly { by: string }[];
  readonly chosen: readonly { by: string }[];
}) => ({
  acted: acted.map(({ by }) => by).toSorted(),
  chosen: chosen.map(({ by }) => by).toSorted(),
});

describe('a complaint about a visit at home (X234)', () => {
  const refused = async (home: Home) => {
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-21', '14:20');
    await home.begins(visitId);
    await home.refuses(visitId);
    return visitId;
  };
  const closed = async (home: Home) => {
    const visitId = await home.asks();
    for (const on of ['2018-02-21', '2018-02-23', '2018-02-26']) {
      await home.offers(visitId, on, '14:00');
      await home.service.skipTo(on, '14:30');
      await home.findsNobody(visitId);
    }
    return visitId;
  };
  const unmade = async (home: Home) => {
    const visitId = await scheduled(home);
    await home.service.skipTo('2018-02-27', '10:00');
    return visitId;
  };

  it.each([
    ['that was refused', refused, 'VISIT', [operator.staff]],
    ['that was closed since nobody was at home', closed, 'VISIT', [operator.staff]],
    ['in whose window nobody of the centre came', unmade, 'CONDUCT', [operator.staff]],
    ['for which no window is offered', (home: Home) => home.asks(), 'CONDUCT', []],
  ])('%s is about that, and who had a hand in it reviews it not', async (_, reach, act, acted) => {
    const home = await aHomeVisit();
    const file = await reach(home);
    const { complains, theComplaint, namesReviewer } = complaining(home.service);
    const id = await complains({ file }, home.person);
    const about = await theComplaint(id);
    expect(about).toMatchObject({ about: { file, act }, office: 'centre-uralsk' });
    expect(handsOf(about.hands)).toEqual({ acted, chosen: [] });
    if (acted.length > 0) await expect(namesReviewer(id, operator.staff, branchHead)).rejects.toMatchObject(dependent);
    else await expect(namesReviewer(id, operator.staff, branchHead)).resolves.toBe(id);
  });

  it('is his alone whose visit it is, and late once the days of its paper are over', async () => {
    const home = await aHomeVisit();
    const file = await refused(home);
    const { complains, complainsAtDesk, theComplaint } = complaining(home.service);
    await expect(complains({ file }, citizen(7))).rejects.toMatchObject(unknown);
    await expect(complainsAtDesk({ file }, citizen(7))).rejects.toMatchObject(unknown);
    expect((await theComplaint(await complains({ file }, home.person))).isLate).toBeUndefined();
    const another = await aHomeVisit();
    const of = await refused(another);
    await another.service.skipTo('2018-05-22', '10:00');
    const late = complaining(another.service);
    expect((await late.theComplaint(await late.complains({ file: of }, another.person))).isLate).toBe(true);
  });
});

describe('a complaint about an offer and a round (X234)', () => {
  it('of a decided offer is about the head’s paper, and of all who acted and voted', async () => {
    const one = await aRound();
    await one.answers(one.offerId, true);
    await one.drawsMinutes(one.offerId);
    await one.signsMinutes(one.offerId);
    await one.decides(one.offerId);
    const { complains, theComplaint, namesReviewer, passesUp } = complaining(one.service);
    const id = await complains({ file: one.offerId });
    const about = await theComplaint(id);
    expect(about).toMatchObject({ about: { file: one.offerId, act: 'ALLOCATION' }, office: 'uralsk' });
    const { acted, chosen } = handsOf(about.hands);
    for (const { staff } of [head, executor, colleague, officials.commissioner]) expect(acted).toContain(staff);
    expect(chosen).toEqual([]);
    await expect(namesReviewer(id, executor.staff)).rejects.toMatchObject({
      refusal: { code: 'COMPLAINED_OF_HIMSELF' },
    });
    await passesUp(id);
    expect((await theComplaint(id)).level).toBe('second');
  });

  it('of a decision that gives a dwelling is in time for six months, since it names no place to complain (X337)', async () => {
    const one = await aRound();
    const { complains, theComplaint } = complaining(one.service);
    await one.answers(one.offerId, true);
    await one.drawsMinutes(one.offerId);
    await one.signsMinutes(one.offerId);
    await one.decides(one.offerId);
    const decidedOn = localDate(one.service.deps.clock.now());
    await one.service.skipTo(addDays(decidedOn, 100), '10:00');
    const id = await complains({ file: one.offerId });
    expect(await theComplaint(id)).toMatchObject({ about: { act: 'ALLOCATION' } });
    expect((await theComplaint(id)).isLate).toBeUndefined();
  });

  it('of an offer that waits for an answer is about what was done of it', async () => {
    const one = await aRound();
    const { complains, theComplaint } = complaining(one.service);
    const open = await theComplaint(await complains({ file: one.offerId }));
    expect([open.about.act, handsOf(open.hands)]).toEqual(['CONDUCT', { acted: [], chosen: [] }]);
  });

  it.each([
    [100, undefined],
    [200, true],
  ])(
    'of an offer that has lapsed is late after six months, since no paper of that end says where he complains (X337): after %i days %s',
    async (days, isLate) => {
      const one = await aRound();
      const { complains, theComplaint } = complaining(one.service);
      await one.service.skipDays(20);
      const { status, reached } = await one.theOffer(one.offerId);
      expect(status).toBe('LAPSED');
      const lapsedOn = localDate(reached.at(-1)?.at ?? '');
      await one.service.skipTo(addDays(lapsedOn, days), '10:00');
      expect((await theComplaint(await complains({ file: one.offerId }))).isLate).toBe(isLate);
    },
  );

  it('of a round is any person’s of a list of its provider, about the head who opened it and whom he chose', async () => {
    const one = await aRound();
    const { complains, theComplaint, passesUp } = complaining(one.service);
    const id = await complains({ file: one.round });
    const about = await theComplaint(id);
    expect(about).toMatchObject({ about: { file: one.round, act: 'ROUND' }, office: 'uralsk' });
    expect(about.isLate).toBeUndefined();
    const { acted, chosen } = handsOf(about.hands);
    expect(acted).toEqual([head.staff]);
    expect(chosen).toHaveLength(5);
    await passesUp(id);
    for (const against of [{ file: one.round }, { file: one.offerId }])
      await expect(complains(against, citizen(40))).rejects.toMatchObject(unknown);
  });
});
