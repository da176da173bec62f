// `npm run demo [-- <story> --lang kk|ru|en --anyway]`: the regulation as it happens, on the stack that npm start runs.
import type { Language } from '#domain/words.ts';
import { leftMoved, over, preparing, stopped, stopping } from '#infra/local/demo/demo-words.ts';
import { linesOf } from '#infra/local/demo/page.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { onInterrupt } from '#infra/running/interrupts.ts';
import { languageOf } from '#infra/running/language.ts';
import { runTask } from '#infra/running/run-task.ts';
import { inLanguage } from '#infra/running/worded.ts';
import { storyNames } from '#infra/said-words.mjs';

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

/** The stories and what they play with: read once the first line stands there, since that takes some seconds. */
async function stage() {
  const [{ contents }, { playOn }, { storiesOf }] = await Promise.all([
    import('#infra/local/people/contents.ts'),
    import('#infra/local/demo/play.ts'),
    import('#infra/local/demo/told-stories.ts'),
  ]);
  return { people: contents, playOn, storiesOf };
}

async function demonstrate(): Promise<void> {
  const { values, words } = commandLine('local/demo');
  const language = languageOf(values.lang);
  const began = performance.now();
  const stack = readStack();
  const signal = untilInterrupted(language);
  const named = storyNames.find((name) => name === words[0]);
  console.log(linesOf(preparing(named)[language]));
  const { people, playOn, storiesOf } = await stage();
  const scene = { stack, people, language, signal, anyway: values.anyway };
  await inLanguage(language, () => playOn(scene, storiesOf(named)));
  if (signal.aborted) {
    console.log(stopped[language]);
    // A story that was cut short may still wait for a machine.
    process.exit(130);
  }
  console.log(`\n${linesOf(over(Math.round((performance.now() - began) / 1000))[language])}`);
}

await runTask(demonstrate);
