// `npm run synth -- --context region=…`: the CloudFormation templates of the app as it goes to AWS, in cdk.out; needs no account.
import { readCdkWords } from '#infra/operate/cdk-words.ts';
import { awsTools, synthForAws } from '#infra/operate/on-aws.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => {
  process.exitCode = await synthForAws(readCdkWords('synth'), awsTools);
});
