import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { functionOutput } from '#infra/names.ts';
import { outputOf, type StackFacts } from './stack-file.ts';

/** As every night: all that should run against all that does. */
const wholeComparison = Buffer.from(JSON.stringify({ nightly: true }));

/**
 * Runs the deployed reconciler once and waits for it: after a restart the emulator has failed every execution, and the
 * reconciler is what resumes the open cases.
 */
export async function reconcile({ endpoint, outputs }: StackFacts): Promise<void> {
  const lambda = new LambdaClient(clientOptions(endpoint));
  const FunctionName = outputOf(outputs, functionOutput('reconcile'));
  const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload: wholeComparison }));
  lambda.destroy();
  if (answer.FunctionError === undefined) return;
  throw new Error(`the reconciler failed: ${Buffer.from(answer.Payload ?? []).toString('utf8')}`);
}
