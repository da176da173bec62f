import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { killEmulator } from '#infra/local/cloud/emulator.ts';
import { contents } from '#infra/local/people/contents.ts';
import { moveClock } from '#infra/local/stack/move-clock.ts';
import { type RunningStack, raiseStack } from '#infra/local/stack/stack.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { localFolder } from '#infra/paths.ts';
import { timedProgress } from '#infra/running/progress.ts';
import { withFlightPeople } from './mid-flight/mid-flight-people.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly stack: StackFacts;
  }
}

const folder = join(localFolder, 'e2e');

/** A Monday of the regulation's own years: what is tried today is tried at the same hour for ever. */
const opening = '2018-02-19T05:00:00.000Z';

let stack: RunningStack | undefined;

/** One local cloud for every file of the project, with IAM enforced as AWS does. */
export async function setup(project: TestProject): Promise<void> {
  // Whatever ends this process, its emulator does not outlive it; a lowered one is not touched again.
  process.once('exit', () => killEmulator(folder));
  const people = withFlightPeople(contents);
  stack = await raiseStack({ folder, port: 0, auth: true, keep: false, contents: people, progress: timedProgress() });
  await moveClock(stack, opening);
  const { lower: _, ended: __, ...facts } = stack;
  project.provide('stack', facts);
}

export async function teardown(): Promise<void> {
  await stack?.lower();
}
