// `npm run demo [-- --lang kk|ru|en]`: the regulation as it happens, on the stack that npm start runs.
import { signedByAnother, unknownToTheRegister } from '#infra/local/demo/negative-messages.ts';
import { sleepingExecutor } from '#infra/local/demo/sleeping-executor.ts';
import { DemoStage } from '#infra/local/demo/stage.ts';
import { noticeAtDesk, noticeOnPortal, reasonedRefusal, returnedAndMended } from '#infra/local/demo/stories.ts';
import { contents } from '#infra/local/people/contents.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { onInterrupt } from '#infra/running/interrupts.ts';
import { languageOf } from '#infra/running/language.ts';
import { runTask } from '#infra/running/run-task.ts';

const stories = [
  noticeOnPortal,
  noticeAtDesk,
  reasonedRefusal,
  returnedAndMended,
  unknownToTheRegister,
  signedByAnother,
  sleepingExecutor,
];

/** Aborts at the first Ctrl-C; at the second the clock stays where the demonstration has moved it. */
function untilInterrupted(): AbortSignal {
  const stopping = new AbortController();
  onInterrupt({
    first: () => {
      console.log('\nputting the clock and the neighbours back … (Ctrl-C again leaves them)');
      stopping.abort();
    },
    second: () => {
      console.error('The clock was left: npm run local:clock -- --now brings it back.');
      process.exit(130);
    },
  });
  return stopping.signal;
}

async function demonstrate(): Promise<void> {
  const { values } = commandLine('local/demo');
  const language = languageOf(values.lang);
  const began = performance.now();
  const signal = untilInterrupted();
  const stage = await DemoStage.open({ stack: readStack(), people: contents, language, signal });
  await stage.play(stories).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  // A story that was cut short may still wait for a machine.
  if (signal.aborted) process.exit(130);
  console.log(`\n${Math.round((performance.now() - began) / 1000)} s`);
}

await runTask(demonstrate);
