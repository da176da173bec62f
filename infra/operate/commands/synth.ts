// `npm run synth`: the CloudFormation templates of the app as it goes to AWS, in cdk.out.
import { cdkOnAws } from '#infra/operate/on-aws.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => {
  process.exitCode = await cdkOnAws('synth', process.argv.slice(2));
});
