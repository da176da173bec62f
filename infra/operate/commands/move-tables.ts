// `npm run move-tables`: what once stood among the cases goes to tables of its own; with `-- --dry-run` it is counted only.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { movingTables } from '#infra/deployed/case-tables.ts';
import { type Count, findMoving, moveItems } from '#infra/deployed/move-items.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { runTask } from '#infra/running/run-task.ts';

const lineOf = ({ fate, items, what, home }: Count): string =>
  `${fate.padEnd(6)} ${String(items).padStart(8)}  ${what.padEnd(22)} ${home}`;

const total = (counts: readonly Count[], which: Count['fate']): number =>
  counts.filter(({ fate }) => fate === which).reduce((sum, { items }) => sum + items, 0);

await runTask(async () => {
  const { values } = commandLine('operate/move-tables');
  const deployment = await findDeployment();
  const dynamo = new DynamoDBClient(deployment.client);
  console.log(deployment.where);
  const counts = await (values['dry-run'] ? findMoving : moveItems)(dynamo, movingTables(deployment));
  dynamo.destroy();
  for (const count of counts) console.log(lineOf(count));
  if (values['dry-run']) {
    console.log(`\n${total(counts, 'found')} to move, nothing written`);
    return;
  }
  const left = total(counts, 'left');
  console.log(`\n${total(counts, 'moved')} moved, ${left} left`);
  if (left === 0) return;
  console.log(
    'Left is what differs from an item of the same key in its new table, or was changed meanwhile: doors still open?',
  );
  console.log('Run it again; what stays left is older than what its new table has, and nothing reads it there.');
  process.exitCode = 1;
});
