import { describe, expect, it } from 'vitest';
import type { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import type { MoveReason } from '#domain/queue/list-acts.ts';
import { lawsOfMoves, moveReasons } from '#domain/queue/move-reasons.ts';
import { words } from '#domain/words.ts';
import { addsUp, movesOf } from '#infra/local/demo/year/places.ts';

const because = (reason: MoveReason, ...moves: readonly (readonly [on: string, by: number, act: number])[]) => {
  const { law, text, why } = moveReasons[reason];
  const by = moves.reduce((sum, [, each]) => sum + each, 0);
  return {
    ...{ reason, law, lawText: lawsOfMoves[law], text, why, times: moves.length, by },
    moves: moves.map(([on, each, act]) => ({ on, by: each, list: 'public-sector', act })),
  };
};

const reasons = [
  because('AHEAD_DECIDED_LATER', ['2018-04-16', 1, 2], ['2018-04-16', 1, 3], ['2018-05-03', 1, 4]),
  because('AHEAD_REMOVED', ['2018-06-01', -1, 5]),
];
const names = { list: 'public-sector', listName: words('тізім', 'список', 'list') } as const;

/** As the cabinet answers; of all else nothing is told here. */
const answer = (place: number | undefined, moved: Partial<NonNullable<PlaceAnswer['moved']>> = {}): PlaceAnswer =>
  ({
    place,
    moved: {
      since: '2018-04-03',
      text: names.listName,
      from: { ...names, place: 1 },
      by: 2,
      reasons,
      notices: [],
      ...moved,
    },
  }) as unknown as PlaceAnswer;

const ends = { before: words('онда', 'тогда', 'then'), now: words('қазір', 'теперь', 'now') };

describe('how a place moved, as it is told', () => {
  it('is a sum: the place then, what came to it by days and reasons in their order, and the place now', () => {
    expect(movesOf(answer(3), ends).map(({ head }) => head)).toEqual([
      '               1',
      '16.04.18      +2',
      '03.05.18      +1',
      '01.06.18      −1',
      '               3',
    ]);
  });

  it.each(['kk', 'ru', 'en'] as const)('has each reason with its law, as the answer has it, in %s', (language) => {
    const lines = movesOf(answer(3), ends).map(({ said }) => said[language]);
    const [first = ''] = lines.slice(1);
    const { text, law } = moveReasons.AHEAD_DECIDED_LATER;
    expect(first.startsWith(`${text[language]} `)).toBe(true);
    expect(first.toLocaleLowerCase('ru')).toContain(lawsOfMoves[law][language].toLocaleLowerCase('ru'));
    expect([lines[0], lines.at(-1)]).toEqual([ends.before[language], ends.now[language]]);
  });

  it.each<[string, PlaceAnswer, boolean]>([
    ['every move makes the place now', answer(3), true],
    ['the place now is another', answer(4), false],
    ['it stands on the list no more', answer(undefined), false],
    ['the sum of all is not that of the reasons', answer(3, { by: 3 }), false],
    [
      'a reason has more moves than it says',
      answer(3, { reasons: reasons.map((one) => ({ ...one, times: 1 })) }),
      false,
    ],
    ['a reason’s moves are not its sum', answer(3, { reasons: reasons.map((one) => ({ ...one, moves: [] })) }), false],
    ['it did not stand there then', { ...answer(3), moved: undefined } as PlaceAnswer, false],
  ])('adds up or does not, where %s', (_, said, whole) => {
    expect(addsUp(said)).toBe(whole);
  });
});
