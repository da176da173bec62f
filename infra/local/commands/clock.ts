// `npm run local:clock -- --to INSTANT | --now`: moves the clock of the running stack.
import { moveClock, parseTarget } from '#infra/local/stack/move-clock.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { onTheClock, zone } from '#infra/running/on-the-clock.ts';
import { runTask } from '#infra/running/run-task.ts';

async function move(): Promise<void> {
  const { values } = commandLine('local/clock');
  const target = values.to === undefined ? undefined : parseTarget(values.to);
  const { from, to } = await moveClock(readStack(), target);
  console.log(`from ${onTheClock(from)} ${zone}\nto   ${onTheClock(to)} ${zone}`);
}

await runTask(move);
