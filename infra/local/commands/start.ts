// `npm start`: Kezek on this machine, until Ctrl-C.
import { localDate } from '#domain/time/local-date.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { killEmulator } from '#infra/local/cloud/emulator.ts';
import { contents } from '#infra/local/people/contents.ts';
import { type RunningStack, raiseStack, type StackPart } from '#infra/local/stack/stack.ts';
import { welcome } from '#infra/local/stack/welcome.ts';
import { localFolder } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { calendarWarning } from '#infra/running/calendar-warning.ts';
import { commandLine } from '#infra/running/command-line.ts';
import { onInterrupt } from '#infra/running/interrupts.ts';
import { timedProgress } from '#infra/running/progress.ts';
import { runTask } from '#infra/running/run-task.ts';

const defaultPort = 4566;

function chosenPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port > 1023 && port < 65_535) return port;
  throw new Advice(`KEZEK_PORT=${text} is no port: choose a number from 1024 to 65534.`);
}

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

/** What ended by itself, and what becomes of the data. */
const endings: Readonly<Record<StackPart, string>> = {
  emulator:
    'The AWS emulator has ended by itself and what it held is lost: read .local/emulator.log, then begin anew by npm start.',
  neighbours:
    'The stand-in registers have ended by themselves: read their message above. Everything is written down and stopped; npm start -- --keep goes on.',
};

async function serve(stack: RunningStack, signal: AbortSignal): Promise<void> {
  console.log(welcome(stack, contents));
  const warning = calendarWarning(localDate(localNow(stack.clockFile).toISOString()));
  if (warning) console.warn(warning);
  const interrupted = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  const ended = await Promise.race([interrupted, stack.ended]);
  await stack.lower();
  if (ended !== undefined) throw new Advice(endings[ended]);
}

async function start(): Promise<void> {
  const { values } = commandLine({ options: { keep: { type: 'boolean', default: false } } });
  const port = chosenPort(process.env.KEZEK_PORT);
  const signal = untilInterrupted();
  const progress = timedProgress();
  const options = { folder: localFolder, port, auth: false, keep: values.keep, contents, progress, signal };
  const stack = await raiseStack(options).catch((error: unknown) => {
    // What a Ctrl-C cut short fails in its own words, which nobody needs.
    if (!signal.aborted) throw error;
  });
  if (stack !== undefined) await serve(stack, signal);
  console.log('stopped');
}

await runTask(start);
