import { describe, expect, it } from 'vitest';
import { dueAmong, inTurns, isDue } from '#infra/local/stack/due-schedules.ts';

const nightly = 'cron(0 21 * * ? *)';

describe('a schedule that fell due while the local clock was moved', () => {
  it.each([
    ['rate(1 minute)', '2018-02-19T06:00:00.000Z', '2018-02-19T06:00:59.999Z', false],
    ['rate(1 minute)', '2018-02-19T06:00:00.000Z', '2018-02-19T06:01:00.000Z', true],
    ['rate(15 minutes)', '2018-02-19T06:00:00.000Z', '2018-02-19T06:14:00.000Z', false],
    ['rate(15 minutes)', '2018-02-19T06:00:00.000Z', '2018-03-19T06:14:00.000Z', true],
    ['rate(2 hours)', '2018-02-19T06:00:00.000Z', '2018-02-19T07:59:00.000Z', false],
    ['rate(1 day)', '2018-02-19T06:00:00.000Z', '2018-02-20T06:00:00.000Z', true],
    [nightly, '2018-02-19T06:00:00.000Z', '2018-02-19T20:59:59.000Z', false],
    [nightly, '2018-02-19T06:00:00.000Z', '2018-02-19T21:00:00.000Z', true],
    [nightly, '2018-02-19T21:00:00.000Z', '2018-02-20T20:00:00.000Z', false],
    [nightly, '2018-02-19T21:30:00.000Z', '2018-02-20T21:30:00.000Z', true],
    [nightly, '2018-02-19T21:30:00.000Z', '2017-02-20T21:30:00.000Z', false],
    ['rate(1 minute)', '2018-02-19T21:30:00.000Z', '2017-02-20T21:30:00.000Z', false],
  ])('%s from %s to %s: %s', (schedule, from, to, due) => {
    expect(isDue(schedule, { from, to })).toBe(due);
  });

  it('is not run of a function that may wait for its next time', () => {
    const move = { from: '2018-02-19T06:00:00.000Z', to: '2026-02-19T06:00:00.000Z' };
    const [compares, publishes] = ['reconcile', 'publish'].map((functionName) => ({ schedule: nightly, functionName }));
    const schedules = [compares, publishes].flatMap((each) => each ?? []);
    expect(dueAmong(schedules, move, [])).toEqual(schedules);
    expect(dueAmong(schedules, move, ['publish'])).toEqual([compares]);
  });

  it('is run before those of every few minutes where it is a nightly one, so that they find its work done', () => {
    const [asks, publishes, measures] = ['rate(5 minutes)', nightly, 'rate(1 minute)'].map((schedule) => ({
      schedule,
    }));
    expect(inTurns([asks, publishes, measures].flatMap((each) => each ?? []))).toEqual([[publishes], [asks, measures]]);
  });

  it('is refused where it cannot be told', () => {
    const hour = { from: '2018-02-19T06:00:00.000Z', to: '2018-02-19T07:00:00.000Z' };
    expect(() => isDue('cron(0/5 * ? * MON-FRI *)', hour)).toThrow('cannot tell');
  });
});
