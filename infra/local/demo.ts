// `npm run demo [-- --in kk|ru|en]`: the regulation as it happens, on the stack that npm start runs.
import { parseArgs } from 'node:util';
import { Advice } from './advice.ts';
import { contents } from './contents.ts';
import { sleepingExecutor } from './demo/sleeping-executor.ts';
import { DemoStage } from './demo/stage.ts';
import { noticeAtDesk, noticeOnPortal, reasonedRefusal, returnedAndMended } from './demo/stories.ts';
import { runTask } from './run-task.ts';
import { readStack } from './stack-file.ts';

const stories = [noticeOnPortal, noticeAtDesk, reasonedRefusal, returnedAndMended, sleepingExecutor];

async function demonstrate(): Promise<void> {
  const { values } = parseArgs({ options: { in: { type: 'string', default: 'kk' } } });
  const language = values.in;
  if (language !== 'kk' && language !== 'ru' && language !== 'en') throw new Advice('--in is kk, ru or en.');
  const began = performance.now();
  const stage = await DemoStage.open(readStack(), contents, language);
  try {
    for (const story of stories) await story(stage);
  } finally {
    await stage.close();
  }
  console.log(`\n${Math.round((performance.now() - began) / 1000)} s`);
}

await runTask(demonstrate);
