// `npm run restore -- <word> <moment>`: begins to restore every table under a name of that word, or tells how far it is.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { findDeployment } from '#infra/operate/deployment.ts';
import { restoreTables } from '#infra/operate/restore-tables.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { runTask } from '#infra/running/run-task.ts';

async function restore(): Promise<void> {
  const [word = '', said = ''] = commandLine('operate/restore').words;
  const deployment = await findDeployment();
  const tables = await restoreTables(
    new DynamoDBClient(deployment.client),
    { word, moment: new Date(said), named: deployment.named },
    deployment,
  );
  const width = Math.max(...tables.map(({ table }) => table.length));
  for (const { from, table, status } of tables)
    console.log(`${table.padEnd(width)}  ${status.padEnd(8)}  from ${from}`);
  const isDone = tables.every(({ status }) => status === 'ACTIVE');
  console.log(
    isDone ? `\nAll are there. README, "Restoring", goes on.` : `\nAsk again with the same words until all are ACTIVE.`,
  );
}

await runTask(restore);
