// `npm run local:info`: the running stack as JSON, for scripts.
import { contents } from '#infra/local/people/contents.ts';
import { describeStack } from '#infra/local/stack/describe-stack.ts';
import { standingStack } from '#infra/local/stack/standing-stack.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => console.log(JSON.stringify(describeStack(await standingStack(), contents), null, 2)));
