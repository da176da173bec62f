import { describe, expect, it } from 'vitest';
import { holdsToldOnce } from '#domain/file/holds-told.ts';

const at = (hour: number) => `2018-02-19T${String(hour).padStart(2, '0')}:00:00.000Z`;
const looked = (hour: number, type: string, cause = 'AMENDMENT_OPEN', step = 'check-candidate') => ({
  commit: hour,
  at: at(hour),
  events: [{ type, step, cause, nextTryAt: at(hour + 1) }],
});

describe('a wait that goes on from look to look (X250)', () => {
  it('is told once, with its latest look', () => {
    const told = holdsToldOnce([looked(1, 'HoldBegan'), looked(2, 'HoldContinued'), looked(3, 'HoldContinued')]);
    expect(told).toMatchObject([{ commit: 1, events: [{ event: { type: 'HoldBegan' }, lastAskedAt: at(3) }] }]);
    expect(told).toHaveLength(1);
  });

  it('is told anew once it waits for another, however that answered before', () => {
    const told = holdsToldOnce([
      looked(1, 'HoldBegan', 'PERSONS_TIMEOUT'),
      looked(2, 'HoldContinued', 'PERSONS_NO_CONNECTION'),
      looked(3, 'HoldContinued', 'NOTARY_TIMEOUT'),
      looked(4, 'HoldContinued', 'NOTARY_TIMEOUT'),
    ]);
    expect(told.map(({ commit, events }) => [commit, events[0]?.lastAskedAt])).toEqual([
      [1, at(2)],
      [3, at(4)],
    ]);
  });

  it('ends, and another of the same step is told apart', () => {
    const told = holdsToldOnce([
      looked(1, 'HoldBegan'),
      looked(2, 'HoldContinued'),
      looked(3, 'HoldEnded'),
      looked(4, 'HoldBegan'),
    ]);
    expect(told.map(({ commit }) => commit)).toEqual([1, 3, 4]);
    expect(told[2]?.events[0]).not.toHaveProperty('lastAskedAt');
  });

  it('takes nothing else from a commit, and nothing from a wait of another step', () => {
    const beside = {
      ...looked(2, 'HoldContinued'),
      events: [...looked(2, 'HoldContinued').events, { type: 'TermReminded' }],
    };
    const told = holdsToldOnce([
      looked(1, 'HoldBegan'),
      beside,
      looked(3, 'HoldContinued', 'AMENDMENT_OPEN', 'other'),
    ] as never);
    expect(told.map(({ events }) => events.map(({ event }: { event: { type: string } }) => event.type))).toEqual([
      ['HoldBegan'],
      ['TermReminded'],
      ['HoldContinued'],
    ]);
  });
});
