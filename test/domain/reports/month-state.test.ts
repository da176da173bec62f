import { describe, expect, it } from 'vitest';
import { listsAsOf, stateOf } from '#domain/reports/month-state.ts';

describe('what a month is when its report is read (X231)', () => {
  it.each([
    ['as the last moment of the month before runs', '2018-02-28T18:59:59.999Z', 'NOT_BEGUN', undefined],
    ['as its first day begins in Oral', '2018-02-28T19:00:00.000Z', 'RUNNING', '2018-03-01'],
    ['until its last moment', '2018-03-31T18:59:59.999Z', 'RUNNING', '2018-03-31'],
    ['as the next one begins', '2018-03-31T19:00:00.000Z', 'OVER', '2018-03-31'],
    ['years later', '2026-11-30T05:00:00.000Z', 'OVER', '2018-03-31'],
  ] as const)('%s', (_, now, state, lists) => {
    expect([stateOf('2018-03', now), listsAsOf('2018-03', now)]).toEqual([state, lists]);
  });
});
