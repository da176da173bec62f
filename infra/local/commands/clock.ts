// `npm run local:clock -- --to INSTANT | --now`: moves the clock of the running stack.
import { closedDesks } from '#infra/local/stack/closed-desks.ts';
import { moveClock, parseTarget } from '#infra/local/stack/move-clock.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { playingWords, settled } from '#infra/local/stack/standing-stack.ts';
import { Advice } from '#infra/running/advice.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { onTheClock, zone } from '#infra/running/on-the-clock.ts';
import { runTask } from '#infra/running/run-task.ts';

async function move(): Promise<void> {
  const { values } = commandLine('local/clock');
  const target = values.to === undefined ? undefined : parseTarget(values.to);
  const stack = readStack();
  const playing = await settled(stack, 'en');
  if (playing) throw new Advice(playingWords(playing).en);
  const { from, to } = await moveClock(stack, target);
  const moved = [`from ${onTheClock(from)} ${zone}`, `to   ${onTheClock(to)} ${zone}`];
  console.log([moved, closedDesks(to)?.en ?? []].flat().join('\n'));
}

await runTask(move);
