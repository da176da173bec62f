import { describe, expect, it } from 'vitest';
import { RoundAnswer, roundAnswer } from '#casework/asking/places/round-answer.ts';
import { emptyLedger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, overriddenNow, servedNow } from '#domain/queue/allocating/next-steps.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import type { RoundStep } from '#domain/queue/allocating/round-steps.ts';
import { whyNot } from '#domain/queue/allocating/why-not.ts';
import {
  aCandidate,
  aDwelling,
  aHousehold,
  anOpening,
  opened,
  openedOn,
  readWhole,
} from '#test/builders/allocations/a-round.ts';

const list = 'public-sector';
const dwellings = [aDwelling('d1', { area: 33.5, floor: 3 }), aDwelling('d2', { locality: 'Переметное' })];
const large = aHousehold({ people: 4, men: 2, women: 2 });
const steps: RoundStep[] = [
  opened(anOpening({ [list]: 4 }, { dwellings })),
  readWhole(list, [aCandidate(1, { household: large }), aCandidate(2), aCandidate(3)]),
];
steps.push(dealtNow(roundOf(steps), emptyLedger) as RoundStep);
steps.push(servedNow(roundOf(steps), list, openedOn));
const given = { dwelling: 'd2', entry: aCandidate(3).entry, list, ground: 'COURT_ACT' };
steps.push(overriddenNow(roundOf(steps), given, emptyLedger) as RoundStep);

const answerTo = (n: number, hearsOfFamily = true) => {
  const { entry, ...rank } = aCandidate(n);
  return RoundAnswer.parse(
    roundAnswer(whyNot({ round: roundOf(steps), steps }, { entry, list, rank }), { hearsOfFamily }),
  );
};

describe('what a round says to its candidates (X198)', () => {
  it('says which kind of dwelling it was, whose it is by his moment, and each reason with its numbers', () =>
    expect(answerTo(1).dwellings[0]).toEqual({
      ...{
        rooms: 1,
        area: 33.5,
        floor: 3,
        locality: 'Орал',
        isMine: false,
        priorityMoment: aCandidate(2).priorityMoment,
      },
      text: {
        kk: 'Орал, бөлме саны: 1, 33,5 м², 3-қабат',
        ru: 'Орал, комнат: 1, 33,5 м², этаж 3',
        en: 'Орал, rooms: 1, 33.5 m², floor 3',
      },
      wentText: {
        kk: expect.stringMatching(/^Кезектілік уақыты .*2012.* адамға тиді\.$/),
        ru: expect.stringMatching(/^Досталось тому, чей момент очередности: .*2012.*\.$/),
        en: expect.stringMatching(/^It went to somebody whose priority moment is .*2012.*\.$/),
      },
      reasons: [
        {
          reason: 'AREA_TOO_SMALL',
          text: expect.objectContaining({ ru: expect.stringContaining('Для семьи: 60 м². Здесь: 33,5 м².') }),
        },
        {
          reason: 'ROOMS_BY_SEX',
          text: expect.objectContaining({ ru: expect.stringContaining('Нужно комнат: 2. Здесь: 1.') }),
        },
      ],
    }));

  it('says of what lies in his family only that it does, and where it is told, to whoever has not shown who he is (X249)', () => {
    const [told, known] = [answerTo(1, false).dwellings[0], answerTo(1).dwellings[0]];
    expect(known).not.toHaveProperty('inFamilyText');
    expect(told).toMatchObject({
      reasons: [],
      inFamilyText: { ru: expect.stringContaining('по удостоверению личности') },
    });
    const { reasons: _, inFamilyText: __, ...rest } = told ?? {};
    expect(known).toMatchObject(rest);
    expect(answerTo(3, false)).toEqual(answerTo(3));
  });

  it('says the ground of what was given out of the order', () => {
    const [, second] = answerTo(2).dwellings;
    expect(second).toMatchObject({ override: 'COURT_ACT', isMine: false });
    expect(second?.wentText.ru).toMatch(/Жилище предоставлено вне очереди\. Основание: Судебный акт\.$/);
  });

  it('says that it is his, without a reason why not', () =>
    expect(answerTo(2).dwellings[0]).toMatchObject({
      ...{ isMine: true, reasons: [] },
      wentText: { ru: 'Это жилище пришлось на вашу очередь.' },
    }));

  it('says so to whoever was none', () => {
    expect(answerTo(9)).toMatchObject({ wasCandidate: false, dwellings: [] });
    expect(answerTo(9).text.ru).toContain('не были кандидатом');
    expect(answerTo(1).text.ru).toBe('В этом распределении вы были кандидатом.');
  });

  it('names nobody and no entry', () => expect(JSON.stringify(answerTo(1))).not.toMatch(/uralsk#|d1|case_/));
});
