// `npm run publish-register`: the nightly publication, now; the function alone may sign, so it is asked.
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { findDeployment } from '#infra/operate/deployment.ts';
import { Advice } from '#infra/running/advice.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => {
  const { where, client, output } = await findDeployment();
  const lambda = new LambdaClient(client);
  const { FunctionError, Payload } = await lambda.send(
    new InvokeCommand({ FunctionName: output('PublishRegisterFunction') }),
  );
  lambda.destroy();
  const answer = Buffer.from(Payload ?? []).toString();
  if (FunctionError)
    throw new Advice(`The register was not published: ${answer}\nSee the log of publish-register, and repeat.`);
  const address = where.startsWith('http')
    ? `${where}/${output('PublicationBucket')}/register`
    : output('PublicationAddress');
  console.log(`${where}\n${JSON.parse(answer).count} days published at ${address}`);
});
