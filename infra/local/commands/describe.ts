// `npm run local:info`: the running stack as JSON, for scripts.
import { contents } from '#infra/local/people/contents.ts';
import { describeStack } from '#infra/local/stack/describe-stack.ts';
import { readStack } from '#infra/local/stack/stack-file.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => console.log(JSON.stringify(describeStack(readStack(), contents), null, 2)));
