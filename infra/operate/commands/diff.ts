// `npm run diff -- --context region=…`: what a deployment to the AWS account of the credentials in use would change.
import { readCdkWords } from '#infra/operate/cdk-words.ts';
import { awsTools, diffOnAws } from '#infra/operate/on-aws.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => {
  process.exitCode = await diffOnAws(readCdkWords('diff'), awsTools);
});
