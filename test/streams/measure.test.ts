import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { ageMetrics, missedTerms, missesWhileHeld, ringingTerms } from '#domain/file/metric-names.ts';
import { nextRungAt } from '#domain/file/terms/rungs.ts';
import { kinds } from '#domain/kinds.ts';
import { measure } from '#streams/measure.ts';
import { aCase, aFinishedCase, opening } from '#test/contracts/stores.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { atWork } from './at-work.ts';

const opened = '2018-02-19T06:00:00.000Z';
const minutes = (n: number) => n * 60_000;
const days = (n: number) => minutes(n * 24 * 60);

/** Real time is what the table of owed work and the quarter of the hour go by. */
const realTime = (instant: string) => vi.setSystemTime(Date.parse(instant));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  realTime('2026-01-01T00:01:00.000Z');
});
afterEach(() => void vi.useRealTimers());

/** The counts of one run, the local clock standing at this instant. */
async function measured(at: string, cases: readonly Application[] = [], letters = 0) {
  const { deps, published, owes } = atWork();
  for (const theCase of cases) await deps.cases.commit({ plans: [opening(theCase)] });
  const clock = fixedClock(at);
  const run = () => measure({}, { ...deps, kinds, clock, deadLetters: async () => letters });
  const { count } = await run();
  return { counts: published[0]?.counts ?? {}, zeros: published[0]?.zeros, count, published, run, owes };
}

describe('the measurement', () => {
  it('publishes a heartbeat and a zero for everything that may rest', async () => {
    const { counts, zeros, count } = await measured(opened);
    const resting = [
      ...kinds.flatMap((kind) => [...missedTerms(kind).map(({ metric }) => metric), ...missesWhileHeld(kind)]),
      ...kinds.flatMap(ringingTerms).map(({ metric }) => metric),
      'TermNearEndUntouched',
      'ExecutionsFailed',
      'JournalTampered',
      'CommitConflicts',
      'NightlyFindings',
      'SilentTerms',
      'OwedWorkAge',
      'DeadLetters',
    ];
    expect(counts).toEqual({
      Heartbeat: 1,
      CalendarDaysLeft: 3602,
      ...Object.fromEntries(resting.map((name) => [name, 0])),
    });
    expect([zeros, count]).toEqual([true, resting.length + 2]);
  });

  it.each([
    ['2027-09-02T06:00:00.000Z', 120],
    ['2027-12-31T06:00:00.000Z', 0],
    ['2028-01-02T06:00:00.000Z', -2],
  ])('on %s says that %d days of the working calendar are left (X61)', async (at, left) => {
    expect((await measured(at)).counts.CalendarDaysLeft).toBe(left);
  });

  it('takes no rung for silent that the calendar has moved on since it was listed (X61)', async () => {
    const theCase = aCase({}, 'ACCEPTED');
    const dueAt = Date.parse(nextRungAt(application, theCase) ?? '');
    const { deps, published } = atWork();
    await deps.cases.commit({
      plans: [
        { ...opening(theCase), indexes: { ...opening(theCase).indexes, nextRungAt: '2018-01-01T00:00:00.000Z' } },
      ],
    });
    const clock = fixedClock(new Date(dueAt - minutes(60)).toISOString());
    await measure({}, { ...deps, kinds, clock, deadLetters: async () => 0 });
    expect(published[0]?.counts.SilentTerms).toBe(0);
  });

  it('counts every rung that fell due more than five minutes ago and was not climbed: silence', async () => {
    const theCase = aCase({}, 'ACCEPTED');
    const dueAt = Date.parse(nextRungAt(application, theCase) ?? '');
    const silentAt = async (ms: number) => {
      const { counts } = await measured(new Date(dueAt + ms).toISOString(), [theCase, aCase({}, 'ACCEPTED')]);
      return counts.SilentTerms;
    };
    expect([await silentAt(minutes(5)), await silentAt(minutes(5) + 1)]).toEqual([0, 2]);
  });

  it('tells the age of the oldest owed work in seconds of real time', async () => {
    const { run, owes, published } = await measured(opened);
    await owes('first');
    realTime('2026-01-01T00:02:30.000Z');
    await owes('second');
    await run();
    expect(published[1]?.counts.OwedWorkAge).toBe(90);
  });

  it('counts dead letters', async () => {
    expect((await measured(opened, [], 4)).counts.DeadLetters).toBe(4);
  });

  it('counts open cases by step and age four times an hour', async () => {
    const [young, old, ended] = [aCase(), aCase({ openedAt: opened }, 'ACCEPTED'), aFinishedCase()];
    const at = new Date(Date.parse(opened) + days(20)).toISOString();
    const fresh = { ...young, openedAt: at };
    const between = await measured(at, [fresh, old, ended]);
    expect(between.counts).not.toHaveProperty('OpenCasesOpened');
    realTime('2026-01-01T00:15:00.000Z');
    const { counts } = await measured(at, [fresh, old, { ...old, id: aCase().id, number: 'KZ-2' }, ended]);
    expect(counts).toMatchObject({ OpenCasesOpened: 1, OpenCasesAccepted: 2 });
    expect(ageMetrics(application).map((metric) => counts[metric])).toEqual([1, 0, 2, 0]);
    expect(counts.OpenCasesBeingSent).toBe(0);
  });

  it('counts a case that is held for longer than a day', async () => {
    realTime('2026-01-01T00:00:00.000Z');
    const hold = { cause: 'TIMEOUT', since: opened, tries: 9, nextTryAt: opened };
    const held = aCase({ holds: { '9.1': hold } }, 'BEING_SENT');
    const heldAt = async (ms: number) =>
      (await measured(new Date(Date.parse(opened) + ms).toISOString(), [held])).counts.HeldTooLong;
    expect([await heldAt(days(1)), await heldAt(days(1) + 1)]).toEqual([0, 1]);
  });
});
