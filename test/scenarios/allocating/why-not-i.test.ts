import { describe, expect, it } from 'vitest';
import { roundsOfPerson } from '#casework/acts/allocating/rounds/rounds-of-person.ts';
import { RoundOfPerson } from '#casework/asking/places/round-answer.ts';
import { replay } from '#casework/replaying/replay.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';

/** Two on a list of Oral, and what a round says to each of them. */
async function twoOnAList() {
  const { service, theCase } = await aListedPerson();
  const second = await onTheList(service, 2);
  const verbs = allocating(service);
  const toldTo = async (caseId: string) => {
    service.turnsTo(caseId);
    const rounds = await roundsOfPerson({ ...(await service.theCase()), carried: true }, service.deps);
    return rounds.map((round) => RoundOfPerson.parse(round));
  };
  return { ...verbs, service, toldTo, first: theCase.id, second };
}

describe('what a round says to those who stand on its list (X198)', () => {
  it('is nothing before there was one', async () => {
    const { toldTo, first } = await twoOnAList();
    expect(await toldTo(first)).toEqual([]);
  });

  it('is whose the dwelling is, and to whoever stands behind that it was not his turn', async () => {
    const { toldTo, first, second, ...verbs } = await twoOnAList();
    const round = await verbs.opens(await verbs.entersDwelling());
    const [mine] = await toldTo(first);
    expect(mine).toMatchObject({
      allocationId: round,
      provider: 'uralsk',
      wasCandidate: true,
      dwellings: [{ isMine: true, reasons: [] }],
    });
    const [behind] = await toldTo(second);
    expect(behind).toMatchObject({
      wasCandidate: true,
      dwellings: [
        { isMine: false, priorityMoment: mine?.dwellings[0]?.priorityMoment, reasons: [{ reason: 'NO_TURN' }] },
      ],
    });
    expect(JSON.stringify([mine, behind])).not.toMatch(/Достық|uralsk#/u);
  });

  it('is the reason by which he was passed over, once it went to another', async () => {
    const { toldTo, first, second, ...verbs } = await twoOnAList();
    const round = await verbs.opens(await verbs.entersDwelling());
    const [offered] = await toldTo(first);
    const [lot] = (await verbs.theRound(round)).lots;
    await verbs.answers(lot?.offer ?? '', false);
    const [told] = await toldTo(first);
    expect([offered?.dwellings[0]?.isMine, told?.dwellings[0]]).toMatchObject([
      true,
      { isMine: false, reasons: [{ reason: 'OFFERED_IN_ROUND' }] },
    ]);
    expect((await toldTo(second))[0]?.dwellings[0]).toMatchObject({ isMine: true });
  });

  it('is by which ground it was given out of the order, and to whose moment; the round comes out the same (X206)', async () => {
    const { toldTo, first, second, service, ...verbs } = await twoOnAList();
    const court = { ground: 'COURT_ACT', number: '2-17/18', decidedOn: '2018-02-01', court: 'uralsk' } as const;
    const round = await verbs.opensOutOfOrder(await verbs.entersDwelling(), { registerNumber: 2, ...court });
    const [his] = await toldTo(second);
    expect(his?.dwellings).toMatchObject([{ isMine: true, override: 'COURT_ACT', reasons: [] }]);
    const [before] = await toldTo(first);
    expect(before).toMatchObject({
      wasCandidate: true,
      dwellings: [{ isMine: false, override: 'COURT_ACT', priorityMoment: his?.dwellings[0]?.priorityMoment }],
    });
    expect(await replay(round, replayDeps(service))).not.toHaveProperty('difference');
  });
});
