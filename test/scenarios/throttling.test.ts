// Five thousand terms end at the same midnight in an account that lets ten functions run at a time.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { throttlings } from '#streams/throttling.ts';
import { type Execution, type MachineRunner, machineRunner } from './harness/machine-runner.ts';
import { resumeTime, skip, stopTime } from './harness/skipped-time.ts';

beforeEach(() => stopTime('2018-03-05T18:59:00.000Z'));
afterEach(resumeTime);

const day = 24 * 60 * 60;

/** At most so many calls at a time, each of so many milliseconds; whoever comes meanwhile is throttled. */
function throttledFake({ atOnce, ms }: { readonly atOnce: number; readonly ms: number }) {
  let running = 0;
  const seen = { calls: 0, throttled: 0 };
  const call = async (): Promise<void> => {
    seen.calls += 1;
    if (running >= atOnce) {
      seen.throttled += 1;
      throw Object.assign(new Error('rate exceeded'), { name: throttlings[seen.throttled % throttlings.length] });
    }
    running += 1;
    await new Promise((resume) => setTimeout(resume, ms));
    running -= 1;
  };
  return { seen, call };
}

async function manyAtMidnight(terms: number, call: () => Promise<void>): Promise<MachineRunner> {
  const runner = machineRunner({
    tasks: {
      'check-deadline': async () => {
        await call();
        return { outcome: 'missed', seconds: day };
      },
    },
    openHumanTask: async () => {},
  });
  const answer = { outcome: 'wait', seconds: 60 };
  for (let n = 0; n < terms; n++)
    await runner.start('deadline', `case-${n}`, { caseId: `${n}`, term: 't', commit: 1, answer });
  return runner;
}

describe('terms that end at the same moment', () => {
  it('outlive an account’s smallest quota by their own retrier, five thousand of them', async () => {
    const { seen, call } = throttledFake({ atOnce: 10, ms: 150 });
    const runner = await manyAtMidnight(5000, call);
    await skip(60 + 1200);
    const isWatched = ({ status, history }: Execution) =>
      status === 'RUNNING' && history.at(-1) === 'Wait for the second rung of the term';
    expect(runner.executions().filter((execution) => !isWatched(execution))).toEqual([]);
    expect(seen.throttled).toBeGreaterThan(4000);
    expect(seen.calls / 5000).toBeLessThan(10);
  });

  it('fail by the name of the throttling where nothing answers for a day, so that it counts as no fault', async () => {
    const { call } = throttledFake({ atOnce: 0, ms: 0 });
    const runner = await manyAtMidnight(20, call);
    await skip(day);
    for (const { status, error = '' } of runner.executions())
      expect([status, throttlings]).toEqual(['FAILED', expect.arrayContaining([error])]);
  });
});
