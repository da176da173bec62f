// What a whole case of thirty days costs on AWS, by what it was counted to use.
import { startVitest } from 'vitest/node';
import { keysOf } from '#infra/keyed.ts';
import { projectRoot } from '#infra/paths.ts';
import { type Readings, reading, sum } from './figure.ts';
import { assumedLambda, type Counts, dollarsOf, type Priced, prices } from './prices.ts';

const names: Readonly<Record<Priced, string>> = {
  transitions: 'state transitions',
  invocations: 'Lambda invocations',
  writeUnits: 'write units (WRU)',
  readUnits: 'read units (RRU)',
  requests: 'API requests',
  macs: 'KMS calls',
  objectWrites: 'S3 puts, posts and lists',
  objectReads: 'S3 gets and heads',
};
const all = keysOf(prices);

/** What a case used, and how many of the transitions each machine took. */
export interface CountedCase {
  readonly counts: Counts;
  readonly byMachine: Readonly<Record<string, number>>;
}

export async function countCases(): Promise<Readonly<Record<string, CountedCase>>> {
  const vitest = await startVitest('test', [], {
    config: false,
    root: projectRoot,
    include: ['test/bench/cost.story.ts'],
    reporters: [{}],
    watch: false,
  });
  await vitest.close();
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const cases = tests.flatMap((test) => {
    const { counted } = test.meta();
    return test.ok() && counted ? [[test.name, counted] as const] : [];
  });
  if (cases.length < 2) throw new Error('the stories of the counted cases did not pass');
  return Object.fromEntries(cases);
}

export function costOf(counts: Counts): number {
  return sum(all.map((priced) => dollarsOf(priced, counts[priced])));
}

/** The counts of each channel and their price; the time of functions is not counted and stands apart. */
export function costReadings(counted: Readonly<Record<string, CountedCase>>): Readings {
  const { seconds, gigabytes, dollarsPerGigabyteSecond } = assumedLambda;
  const rows = Object.entries(counted).map(([channel, { counts, byMachine }]): Readings => {
    const cost = costOf(counts);
    const lambda = counts.invocations * seconds * gigabytes * dollarsPerGigabyteSecond;
    return {
      ...Object.fromEntries(all.map((priced) => [`${channel}: ${names[priced]}`, reading('', counts[priced])])),
      ...Object.fromEntries(
        Object.entries(byMachine).map(([machine, count]) => [
          `${channel}: transitions of ${machine}`,
          reading('', count),
        ]),
      ),
      [`${channel}: counted cost`]: reading('$', cost),
      [`${channel}: transitions’ share of it`]: reading('×', dollarsOf('transitions', counts.transitions) / cost),
      [`${channel}: with ${seconds * 1000} ms an invocation, assumed`]: reading('$', cost + lambda),
    };
  });
  return Object.assign({}, ...rows);
}

export const costRun = async (): Promise<Readings> => costReadings(await countCases());
