// `npm run deploy -- --context region=…`: to the AWS account of the credentials in use, once the changes were shown and agreed to.
import { readCdkWords } from '#infra/operate/cdk-words.ts';
import { awsTools, deployOnAws } from '#infra/operate/on-aws.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => {
  process.exitCode = await deployOnAws(readCdkWords('deploy'), awsTools);
});
