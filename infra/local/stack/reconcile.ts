import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { functionOutput } from '#infra/names.ts';
import { outputOf, type StackFacts } from './stack-file.ts';

/** As every night: all that should run against all that does. */
const wholeComparison = Buffer.from(JSON.stringify({ nightly: true }));

/** Runs a deployed function once and waits for it; throws where it failed. */
async function run({ endpoint, outputs }: StackFacts, name: string, Payload?: Uint8Array): Promise<void> {
  const lambda = new LambdaClient(clientOptions(endpoint));
  const FunctionName = outputOf(outputs, functionOutput(name));
  const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload }));
  lambda.destroy();
  if (answer.FunctionError === undefined) return;
  throw new Error(`${name} failed: ${Buffer.from(answer.Payload ?? []).toString('utf8')}`);
}

/** After a restart the emulator has failed every execution, and the reconciler is what resumes the open cases. */
export const reconcile = (stack: StackFacts): Promise<void> => run(stack, 'reconcile', wholeComparison);

/**
 * As after every first deployment: the publication begins with yesterday. Were it begun while the clock shows another year,
 * the next night would have all the days until today to catch up with.
 */
export const publishFirst = (stack: StackFacts): Promise<void> => run(stack, 'publish-register');
