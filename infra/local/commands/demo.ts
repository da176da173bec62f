// `npm run demo [-- <story> --lang kk|ru|en --anyway]`: the regulation as it happens, on the stack that npm start runs.
import type { Language } from '#domain/words.ts';
import { listsAndNight, thirtyDays, yearAndNight } from '#infra/local/demo/days.ts';
import { leftMoved, over, stopped, stopping } from '#infra/local/demo/demo-words.ts';
import { visitWithoutNetwork } from '#infra/local/demo/home-visit.ts';
import { inventoryProposes } from '#infra/local/demo/lists/inventory.ts';
import { removalComplainedOf } from '#infra/local/demo/lists/removal.ts';
import { roundOfTen } from '#infra/local/demo/lists/round.ts';
import { monthsReport } from '#infra/local/demo/month.ts';
import { signedByAnother, unknownToTheRegister } from '#infra/local/demo/negative-messages.ts';
import { linesOf } from '#infra/local/demo/page.ts';
import { playOn } from '#infra/local/demo/play.ts';
import { sleepingExecutor } from '#infra/local/demo/sleeping-executor.ts';
import type { Story } from '#infra/local/demo/stage.ts';
import { noticeAtDesk, noticeOnPortal, reasonedRefusal, returnedAndMended } from '#infra/local/demo/stories.ts';
import { yearOfList } from '#infra/local/demo/year/year-of-list.ts';
import { contents } from '#infra/local/people/contents.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { onInterrupt } from '#infra/running/interrupts.ts';
import { languageOf } from '#infra/running/language.ts';
import { runTask } from '#infra/running/run-task.ts';
import { type StoryName, storyNames } from '#infra/said-words.mjs';

/** In the order of their names. */
const stories: Readonly<Record<StoryName, Story>> = {
  portal: { days: thirtyDays, play: noticeOnPortal },
  desk: { days: thirtyDays, play: noticeAtDesk },
  refusal: { days: thirtyDays, play: reasonedRefusal },
  defects: { days: thirtyDays, play: returnedAndMended },
  unknown: { days: thirtyDays, play: unknownToTheRegister },
  'other-key': { days: thirtyDays, play: signedByAnother },
  visit: { days: thirtyDays, play: visitWithoutNetwork },
  late: { days: thirtyDays, play: sleepingExecutor },
  year: { days: yearAndNight, play: yearOfList },
  removal: { days: listsAndNight, play: removalComplainedOf },
  round: { days: listsAndNight, play: roundOfTen },
  inventory: { days: listsAndNight, play: inventoryProposes },
  month: { days: thirtyDays, play: monthsReport, isAfterNight: true },
};

/** The one that is named, or all. */
const chosen = (named: string | undefined): readonly Story[] =>
  storyNames.filter((name) => named === undefined || name === named).map((name) => stories[name]);

/** Aborts at the first Ctrl-C; at the second the clock stays where it is, until the next command. */
function untilInterrupted(language: Language): AbortSignal {
  const interrupted = new AbortController();
  onInterrupt({
    first: () => {
      process.stdout.write(`\n${stopping[language]} `);
      interrupted.abort();
    },
    second: () => {
      console.log(leftMoved[language]);
      process.exit(130);
    },
  });
  return interrupted.signal;
}

async function demonstrate(): Promise<void> {
  const { values, words } = commandLine('local/demo');
  const language = languageOf(values.lang);
  const began = performance.now();
  const stack = readStack();
  const signal = untilInterrupted(language);
  await playOn({ stack, people: contents, language, signal, anyway: values.anyway }, chosen(words[0]));
  if (signal.aborted) {
    console.log(stopped[language]);
    // A story that was cut short may still wait for a machine.
    process.exit(130);
  }
  console.log(`\n${linesOf(over(Math.round((performance.now() - began) / 1000))[language])}`);
}

await runTask(demonstrate);
