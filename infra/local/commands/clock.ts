// `npm run local:clock -- --to INSTANT | --now`: moves the clock of the running stack.
import { moveClock, onTheWall, parseTarget } from '#infra/local/stack/move-clock.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { Advice } from '#infra/running/advice.ts';
import { commandLine } from '#infra/running/command-line.ts';
import { runTask } from '#infra/running/run-task.ts';

async function move(): Promise<void> {
  const { values } = commandLine({ options: { to: { type: 'string' }, now: { type: 'boolean', default: false } } });
  if ((values.to !== undefined) === values.now) {
    throw new Advice(
      'Say where to: npm run local:clock -- --to 2026-12-24T09:00:00+05:00, or --now for the real time.',
    );
  }
  const target = values.to === undefined ? undefined : parseTarget(values.to);
  const { from, to } = await moveClock(readStack(), target);
  console.log(`from ${onTheWall(from)}\nto   ${onTheWall(to)}`);
}

await runTask(move);
