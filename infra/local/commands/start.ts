// `npm start`: Kezek on this machine, until Ctrl-C.
import { localDate } from '#domain/time/local-date.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { killEmulator } from '#infra/local/cloud/emulator.ts';
import { contents } from '#infra/local/people/contents.ts';
import { closedDesks } from '#infra/local/stack/closed-desks.ts';
import { chosenPort } from '#infra/local/stack/ports.ts';
import { publishFirst } from '#infra/local/stack/reconcile.ts';
import { serve } from '#infra/local/stack/serve.ts';
import { type RunningStack, raiseStack } from '#infra/local/stack/stack.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { welcome } from '#infra/local/stack/welcome.ts';
import { localFolder } from '#infra/paths.ts';
import { calendarWarning } from '#infra/running/calendar-warning.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { onInterrupt } from '#infra/running/interrupts.ts';
import { timedProgress } from '#infra/running/progress.ts';
import { runTask } from '#infra/running/run-task.ts';

/** As after a first deployment the publication begins with yesterday, before anybody moves the clock. */
const published = {
  ...contents,
  seed: async (stack: StackFacts, signal?: AbortSignal) => {
    await Promise.all([contents.seed(stack, signal), publishFirst(stack)]);
  },
};

/** Aborts at the first Ctrl-C; at the second everything is killed where it stands and unwritten data are lost. */
function untilInterrupted(): AbortSignal {
  const stopping = new AbortController();
  onInterrupt({
    first: () => {
      console.log('\nstopping … (Ctrl-C again stops at once and loses what is not yet written)');
      stopping.abort();
    },
    second: () => {
      killEmulator(localFolder);
      process.exit(130);
    },
  });
  return stopping.signal;
}

function greet(stack: RunningStack): void {
  console.log(welcome(stack, contents));
  const now = localNow(stack.clockFile).toISOString();
  for (const told of [calendarWarning(localDate(now)), closedDesks(now)?.en]) if (told) console.warn(told);
}

async function start(): Promise<void> {
  const { values } = commandLine('local/start');
  const port = chosenPort(process.env.KEZEK_PORT);
  const signal = untilInterrupted();
  const progress = timedProgress();
  const options = { folder: localFolder, port, auth: false, keep: values.keep, contents: published, progress, signal };
  await serve(() => raiseStack(options), { signal, welcome: greet });
  console.log('stopped');
}

await runTask(start);
