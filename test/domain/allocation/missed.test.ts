import { describe, expect, it } from 'vitest';
import type { Allocation, Lot } from '#domain/allocation/allocation.ts';
import { givenInOrder, ranMeanwhile, wasOverBefore } from '#domain/allocation/missed.ts';

const lot = (dwelling: string, state: Lot['state'], more: Partial<Lot> = {}): Lot => ({
  ...{ dwelling, state, list: 'orphans', entry: `uralsk#orphans#${dwelling}`, offer: 'offer_1' },
  ...more,
});
const unasked = (dwelling: string): Lot => {
  const { offer: _, ...rest } = lot(dwelling, 'ASKED');
  return rest;
};
const round = (openedAt: string, closedAt?: string): Pick<Allocation, 'openedAt' | 'reached'> => ({
  openedAt,
  reached: [{ status: 'OPENED', at: openedAt }, ...(closedAt ? [{ status: 'CLOSED' as const, at: closedAt }] : [])],
});

describe('what a round has shared out of a list while somebody was off it (X318)', () => {
  it('is what somebody of it is asked or was given, by the order, and nothing that was undone or is nobody’s yet', () => {
    const lots = [
      lot('asked', 'ASKED'),
      lot('given', 'SETTLED'),
      lot('court', 'SETTLED'),
      lot('elsewhere', 'SETTLED', { list: 'public-sector' }),
      ...(['WAITING', 'SERVED', 'NOT_GIVEN', 'TAKEN_BACK', 'WITHDRAWN'] as const).map((state) => lot(state, state)),
      unasked('unasked'),
    ];
    const overrides = [
      { dwelling: 'court', entry: 'uralsk#orphans#court' },
      { dwelling: 'given', entry: 'uralsk#orphans#another' },
    ] as unknown as NonNullable<Allocation['overrides']>;
    expect(givenInOrder({ lots, overrides }, 'orphans').map(({ dwelling }) => dwelling)).toEqual(['asked', 'given']);
    expect(givenInOrder({ lots }, 'public-sector').map(({ dwelling }) => dwelling)).toEqual(['elsewhere']);
  });

  it('is of each round that ran in any of these times, also one that was opened before', () => {
    const spans = [{ from: '2018-02-01', to: '2018-03-01' }, { from: '2018-04-01' }];
    const absence = { list: 'orphans', rank: { day: '', priorityMoment: '', intakeSequence: 1 }, spans };
    const ran = (openedAt: string, closedAt?: string) => ranMeanwhile(round(openedAt, closedAt), absence);
    expect([
      ran('2018-01-01', '2018-02-01'),
      ran('2018-01-01', '2018-02-02'),
      ran('2018-01-01'),
      ran('2018-03-01', '2018-03-20'),
      ran('2018-03-01', '2018-04-20'),
      ran('2018-05-01'),
    ]).toEqual([false, true, true, false, true, true]);
    expect([
      wasOverBefore(round('2018-01-01'), '2019-01-01'),
      wasOverBefore(round('2018-01-01', '2018-02-01'), '2018-02-01'),
    ]).toEqual([false, true]);
  });
});
