// `npm run deploy`: to the AWS account of the credentials in use.
import { cdkOnAws } from '#infra/operate/on-aws.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => {
  process.exitCode = await cdkOnAws('deploy', process.argv.slice(2));
});
