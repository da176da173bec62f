// `npm run restore -- <word> <moment>`: begins to restore every table under a name of that word, or tells how far it is.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { restoreTables } from '#infra/operate/rebuilding/restore-tables.ts';
import { aligned } from '#infra/running/columns.ts';
import { commandLine } from '#infra/running/command-line.mjs';

await onDeployment(async (deployment, tell) => {
  const [word = '', said = ''] = commandLine('operate/restore').words;
  const tables = await restoreTables(
    new DynamoDBClient(deployment.client),
    { word, moment: new Date(said), named: deployment.named },
    deployment,
  );
  tell(...aligned(tables.map(({ from, table, status }) => [table, status, `from ${from}`])));
  const isDone = tables.every(({ status }) => status === 'ACTIVE');
  tell(
    '',
    isDone ? 'All are there. README, "Restoring", goes on.' : 'Ask again with the same words until all are ACTIVE.',
  );
});
