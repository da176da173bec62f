// `npm run local:info`: the running stack as JSON, for scripts.
import { contents } from './contents.ts';
import { describeStack } from './describe-stack.ts';
import { runTask } from './run-task.ts';
import { readStack } from './stack-file.ts';

await runTask(async () => console.log(JSON.stringify(describeStack(readStack(), contents), null, 2)));
