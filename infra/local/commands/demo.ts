// `npm run demo [-- --lang kk|ru|en]`: the regulation as it happens, on the stack that npm start runs.
import { sleepingExecutor } from '#infra/local/demo/sleeping-executor.ts';
import { DemoStage } from '#infra/local/demo/stage.ts';
import { noticeAtDesk, noticeOnPortal, reasonedRefusal, returnedAndMended } from '#infra/local/demo/stories.ts';
import { contents } from '#infra/local/people/contents.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { commandLine } from '#infra/running/command-line.ts';
import { languageOf } from '#infra/running/language.ts';
import { runTask } from '#infra/running/run-task.ts';

const stories = [noticeOnPortal, noticeAtDesk, reasonedRefusal, returnedAndMended, sleepingExecutor];

async function demonstrate(): Promise<void> {
  const { values } = commandLine({ options: { lang: { type: 'string', default: 'kk' } } });
  const language = languageOf(values.lang);
  const began = performance.now();
  const stage = await DemoStage.open({ stack: readStack(), people: contents, language });
  try {
    for (const story of stories) await story(stage);
  } finally {
    await stage.close();
  }
  console.log(`\n${Math.round((performance.now() - began) / 1000)} s`);
}

await runTask(demonstrate);
