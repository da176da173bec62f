// `npm run bench [-- --only NAME] [-- --runs N]`: measures what the design promises, prints a table, writes .local/bench.json;
// ends with 1 where a figure is worse than what was reached.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { contents } from '#infra/local/people/contents.ts';
import { type RunningStack, raiseStack } from '#infra/local/stack/stack.ts';
import { localFolder } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { onInterrupt } from '#infra/running/interrupts.ts';
import { type Progress, timedProgress } from '#infra/running/progress.ts';
import { runTask } from '#infra/running/run-task.ts';
import { type MeasureName, measureNames } from '#infra/said-words.mjs';
import { counted, lost, measured as measuredCeilings } from '#test/bench/ceilings.ts';
import { type Measured, median } from '#test/bench/figure.ts';
import { measuredInOrder, type Outcome } from '#test/bench/in-order.ts';
import { type Bench, measured } from '#test/bench/measures.ts';
import { tableOf } from '#test/bench/table.ts';

const folder = join(localFolder, 'bench');
const reportFile = join(localFolder, 'bench.json');

interface Asked {
  readonly names: readonly MeasureName[];
  readonly runs: number;
}

function asked(): Asked {
  const { only, runs } = commandLine('local/bench').values;
  return { names: measureNames.filter((name) => only === undefined || name === only), runs: Number(runs) };
}

/** A local cloud of its own, raised when the first measure asks for it. */
function ownCloud(progress: Progress, signal: AbortSignal) {
  let raised: Promise<RunningStack> | undefined;
  return {
    facts: (): Promise<RunningStack> => {
      raised ??= raiseStack({ folder, port: 0, auth: false, keep: false, contents, progress, signal });
      return raised;
    },
    lower: async (): Promise<void> => {
      const stack = await raised?.catch(() => undefined);
      await stack?.lower();
    },
  };
}

function report({ runs }: Asked, measures: Readonly<Record<string, Measured>>): object {
  const spread = Object.entries(measures).map(([name, { about, figures, notes }]) => {
    const summed = figures.map((figure) => ({
      ...figure,
      median: median(figure.runs),
      min: Math.min(...figure.runs),
      max: Math.max(...figure.runs),
    }));
    return [name, { about, notes, figures: summed }];
  });
  const machine = { node: process.version, processors: availableParallelism(), model: cpus()[0]?.model };
  return { at: new Date().toISOString(), machine, runs, measures: Object.fromEntries(spread) };
}

/** Throws Advice where a figure is worse than what was reached. */
function judge(measures: Outcome['measures']): void {
  const figures = Object.fromEntries(Object.entries(measures).map(([name, each]) => [name, each.figures]));
  const faults = [counted, measuredCeilings].flatMap((ceilings) => lost(ceilings, figures));
  if (faults.length > 0)
    throw new Advice(['Worse than what was reached (test/bench/ceilings.ts):', ...faults].join('\n  '));
}

async function bench(): Promise<void> {
  const wanted = asked();
  const stopping = new AbortController();
  const { signal } = stopping;
  onInterrupt({ first: () => stopping.abort(), second: () => process.exit(130) });
  const progress = timedProgress();
  const cloud = ownCloud(progress, signal);
  const asks: Bench = { folder, runs: wanted.runs, cloud: cloud.facts, progress };
  mkdirSync(folder, { recursive: true });
  const keep = (kept: Outcome['measures']) => writeFileSync(reportFile, JSON.stringify(report(wanted, kept), null, 2));
  const { measures, failed } = await measuredInOrder(wanted.names, {
    measure: (name) => measured(name, asks),
    signal,
    keep,
  }).finally(cloud.lower);
  if (Object.keys(measures).length > 0) console.log(`\n${tableOf(measures)}\n\nwritten to .local/bench.json`);
  if (signal.aborted) process.exitCode = 130;
  else if (failed) {
    console.error(failed.error);
    throw new Advice(
      `Measure ${failed.name} failed, as told above: what stands before it is kept, nothing after it was measured.`,
    );
  } else judge(measures);
}

await runTask(bench);
// Everything that was begun has been stopped: what a measure that failed left open keeps nobody waiting.
process.exit();
