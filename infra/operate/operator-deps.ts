import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { dynamoOwedWork, dynamoTokens } from '#adapters/dynamo/owed.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { s3Forgetting } from '#adapters/s3/forget-copy.ts';
import { runningExecutions } from '#adapters/sfn/executions.ts';
import { type Deployed, sfnMachines } from '#adapters/sfn/machines.ts';
import type { ReconcileDeps } from '#casework/procedure/reconcile.ts';
import { kindOf } from '#domain/kinds.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { recordOf } from '#infra/keyed.ts';
import { machineOutput } from '#infra/names.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';
import type { Deployment } from './deployment.ts';

/** The machines by name, as the deployment's outputs tell their ARNs, and the epoch whose executions are its own. */
export const procedures = ({ output }: Pick<Deployment, 'output'>): Deployed => ({
  arns: recordOf(machineNames, (name) => output(machineOutput(name))),
  epoch: output('Epoch'),
});

/** What the reconciler has, with the operator's own rights. */
export function operatorDeps(deployment: Deployment): ReconcileDeps {
  const { client, now, output } = deployment;
  const dynamo = new DynamoDBClient(client);
  const sfn = new SFNClient(client);
  const deployed = procedures(deployment);
  const tables = caseTables(deployment);
  return {
    kindOf,
    cases: dynamoCaseStore(dynamo, tables),
    staff: dynamoStaffRegister(dynamo, tables),
    lists: dynamoCaseLists(dynamo, tables.cases),
    owed: dynamoOwedWork(dynamo, tables.cases),
    tokens: dynamoTokens(dynamo, tables.cases),
    machines: sfnMachines(sfn, deployed),
    documents: s3Forgetting(new S3Client(client), output('DocumentsBucket')),
    running: () => runningExecutions(sfn, deployed),
    clock: { now, secondsUntil: (instant) => Math.max(1, Math.ceil((Date.parse(instant) - Date.parse(now())) / 1000)) },
    pause: (ms) => new Promise((resume) => setTimeout(resume, ms)),
    random: Math.random,
    // An operator is told what he asked; what a request led to stands in the functions' log, and what waits is still owed.
    follow: () => {},
    leave: () => {},
  };
}
