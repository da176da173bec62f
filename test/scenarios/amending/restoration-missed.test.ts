import { describe, expect, it } from 'vitest';
import { replay } from '#casework/replaying/replay.ts';
import type { Fact } from '#domain/amendment/command.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { replayDeps } from '#test/builders/allocations/a-replay.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { allocating } from '#test/scenarios/harness/allocating.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';

const byCourt: Fact = {
  kind: 'COURT_RESTORED',
  fact: 'Сот шешімнің күшін жойды',
  source: { kind: 'COURT', name: 'Орал қалалық сотының шешімі' },
  on: '2018-03-01',
};
const restoration = { purpose: 'RESTORATION', ground: 'COURT_ACT', facts: [byCourt], cure: '' } as const;

/** The first of three on a list, and what goes on about their entries and about dwellings. */
async function firstOfThree() {
  const first = await aListedPerson();
  const { service } = first;
  await onTheList(service, 2);
  await onTheList(service, 3);
  const verbs = allocating(service);
  return {
    ...first,
    ...verbs,
    isRemoved: async () => {
      const id = await first.proposes();
      await first.answers(id);
      await first.namesExaminer(id);
      await first.drafts(id);
      await first.signs(id);
      return id;
    },
    /** asked of whoever is next */
    isOffered: async () => {
      const round = await verbs.opens(await verbs.entersDwelling());
      return { round, offerId: (await verbs.theRound(round)).lots[0]?.offer ?? '' };
    },
    hasContract: async (offerId: string, n: number) => {
      await verbs.answers(offerId, true, citizen(n));
      await verbs.drawsMinutes(offerId);
      await verbs.signsMinutes(offerId);
      await verbs.decides(offerId);
      await verbs.makesContract(offerId);
    },
    /** what the decision that gives the entry back says, and its file */
    isRestored: async () => {
      const id = await first.proposes(restoration);
      await first.namesExaminer(id);
      await first.drafts(id, 'AMENDED', undefined, [byCourt]);
      await first.signs(id);
      const { decision } = await first.theFile(id);
      const bytes = await service.deps.documents.readPaper(decision?.paper as PaperRef);
      return { id, paper: JSON.parse(new TextDecoder().decode(bytes)) };
    },
  };
}

describe('what the decision to restore tells of the rounds that were held meanwhile (X318)', () => {
  it('is each in which people behind have got dwellings of the list, and till when that may be disputed', async () => {
    const { service, isRemoved, isOffered, hasContract, isRestored } = await firstOfThree();
    await isRemoved();
    await service.skipTo('2018-03-05');
    const given = await isOffered();
    await hasContract(given.offerId, 2);
    await service.skipTo('2018-04-02');
    const asked = await isOffered();
    const { id, paper } = await isRestored();
    expect(paper.missed).toMatchObject({
      isWhole: true,
      rounds: [
        { allocation: given.round, openedOn: '2018-03-05', dwellings: 1, claim: { lastDay: '2021-03-05' } },
        { allocation: asked.round, openedOn: '2018-04-02', dwellings: 1 },
      ],
    });
    expect(paper.kk.body).toContain('Сізсіз өткен бөлулер:\n1) Басталған күні: 05.03.2018.');
    expect(paper.ru.body).toContain('Последний день для суда: 05.03.2021.');
    expect(paper.ru.body).toContain('Договора еще нет: срок для суда начнется со дня его заключения.');
    expect(paper.ru.body).toContain('в течение 3 лет со дня его заключения (Закон «О жилищных отношениях», 82(2))');
    expect(JSON.stringify(paper.missed)).not.toMatch(/iin|#|person_/u);
    await hasContract(asked.offerId, 3);
    expect(await replay(id, replayDeps(service))).not.toHaveProperty('difference');
  });

  it('is none where what was given went out of the order, or before he was taken off his list', async () => {
    const { service, isRemoved, isOffered, isRestored, opensOutOfOrder, entersDwelling } = await firstOfThree();
    const before = await isOffered();
    await service.skipTo('2018-03-02');
    await isRemoved();
    expect(before.offerId).not.toBe('');
    const court = { ground: 'COURT_ACT', number: '2-17/18', decidedOn: '2018-02-01', court: 'uralsk' } as const;
    await opensOutOfOrder(await entersDwelling(), { registerNumber: 2, ...court });
    const { paper } = await isRestored();
    expect(paper.missed).toEqual({ isWhole: true, rounds: [] });
    expect(paper.kk.body).toContain('Сізсіз өткен бөлулер: жоқ.');
    expect(paper.ru.body).toContain('Распределения без вас: нет.');
  });
});
