// `npm run publish-register`: the nightly publication, now; the function alone may sign, so it is asked.
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { Advice } from '#infra/running/advice.ts';
import { counted } from '#infra/running/counted.ts';

await onDeployment(async ({ where, client, output }, tell) => {
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
  tell(`${counted(JSON.parse(answer).count, 'day')} published at ${address}`);
});
