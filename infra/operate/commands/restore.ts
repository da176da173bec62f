// `npm run restore -- <word> <moment>`: begins to restore every table under a name of that word, or tells how far it is.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isRestoration } from '#infra/names.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
import { restoreTables } from '#infra/operate/restore-tables.ts';
import { Advice } from '#infra/running/advice.ts';
import { runTask } from '#infra/running/run-task.ts';

const usage = 'npm run restore -- <word> <moment>, as in: npm run restore -- r1 2026-11-29T02:00:00Z';

async function restore(): Promise<void> {
  const [word = '', said = ''] = process.argv.slice(2);
  const moment = new Date(said);
  if (!isRestoration(word)) throw new Advice(`The word has at most 8 small letters and digits: ${usage}`);
  if (Number.isNaN(moment.getTime()) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(said))
    throw new Advice(`The moment says its zone: ${usage}`);
  const deployment = await findDeployment();
  const tables = await restoreTables(
    new DynamoDBClient(deployment.client),
    { word, moment, named: deployment.named },
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
