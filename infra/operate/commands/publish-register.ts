// `npm run publish-register`: the nightly publication, now; the function alone may sign, so it is asked.
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { lastPublished } from '#infra/deployed/last-published.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { untilPublished } from '#infra/operate/until-published.ts';
import { Advice } from '#infra/running/advice.ts';
import { counted } from '#infra/running/counted.ts';
import { timedProgress } from '#infra/running/progress.ts';

await onDeployment(async (deployment, tell) => {
  const { client, output } = deployment;
  const lambda = new LambdaClient(client);
  const publishing = lambda.send(new InvokeCommand({ FunctionName: output('PublishRegisterFunction') }));
  const lastDay = () => lastPublished(deployment);
  const { FunctionError, Payload } = await untilPublished(publishing, { lastDay, progress: timedProgress() });
  lambda.destroy();
  const answer = Buffer.from(Payload ?? []).toString();
  if (FunctionError)
    throw new Advice(`The register was not published: ${answer}\nSee the log of publish-register, and repeat.`);
  tell(`${counted(JSON.parse(answer).count, 'day')} published at ${output('PublicationAddress')}`);
});
