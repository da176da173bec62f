// `npm run local:clock -- --to INSTANT | --now`: moves the clock of the running stack.
import { closedDesks } from '#infra/local/stack/closed-desks.ts';
import { moveClock, onTheWall, parseTarget } from '#infra/local/stack/move-clock.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import { runTask } from '#infra/running/run-task.ts';

async function move(): Promise<void> {
  const { values } = commandLine('local/clock');
  if ((values.to !== undefined) === values.now) {
    throw new Misuse(
      'Say where to: npm run local:clock -- --to 2026-12-24T09:00:00+05:00, or --now for the real time.',
    );
  }
  const target = values.to === undefined ? undefined : parseTarget(values.to);
  const { from, to } = await moveClock(readStack(), target);
  console.log([`from ${onTheWall(from)}`, `to   ${onTheWall(to)}`, closedDesks(to) ?? []].flat().join('\n'));
}

await runTask(move);
