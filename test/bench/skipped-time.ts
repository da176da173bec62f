// A thousand whole cases × 30 days of skipped time: how much of a processor the procedure itself needs.
import { startVitest } from 'vitest/node';
import { projectRoot } from '#infra/paths.ts';
import { type Readings, reading } from './figure.ts';

/** Time is counted as processor time, for the clock is fake. */
export async function skippedTimeRun(): Promise<Readings> {
  const vitest = await startVitest('test', [], {
    config: false,
    root: projectRoot,
    include: ['test/bench/skipped-time.story.ts'],
    reporters: [{}],
    watch: false,
  });
  const [test] = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const { cases = 0, processorSeconds = 0, commits = 0 } = test?.meta() ?? {};
  await vitest.close();
  const [why] = test?.result().errors ?? [];
  if (why || cases === 0) throw new Error('the story of the thousand cases did not pass', { cause: why?.stack });
  return {
    'whole cases × 30 days': reading('cases', cases),
    'processor time': reading('s', processorSeconds),
    'a case': reading('ms', (processorSeconds / cases) * 1000),
    'commits a case': reading('commits', commits / cases),
  };
}
