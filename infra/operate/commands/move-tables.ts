// `npm run move-tables`: what once stood among the cases goes to tables of its own; with `-- --dry-run` it is counted only.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { movingTables } from '#infra/deployed/case-tables.ts';
import { type Count, findMoving, moveItems } from '#infra/deployed/move-items.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { aligned } from '#infra/running/columns.ts';
import { commandLine } from '#infra/running/command-line.mjs';

const rowOf = ({ fate, items, what, home }: Count): readonly string[] => [fate, String(items), what, home];

const total = (counts: readonly Count[], which: Count['fate']): number =>
  counts.filter(({ fate }) => fate === which).reduce((sum, { items }) => sum + items, 0);

await onDeployment(async (deployment, tell) => {
  const { values } = commandLine('operate/move-tables');
  const dynamo = new DynamoDBClient(deployment.client);
  const counts = await (values['dry-run'] ? findMoving : moveItems)(dynamo, movingTables(deployment));
  dynamo.destroy();
  tell(...aligned(counts.map(rowOf), [1]));
  if (values['dry-run']) {
    tell(`\n${total(counts, 'found')} to move, nothing written`);
    return;
  }
  const left = total(counts, 'left');
  tell(`\n${total(counts, 'moved')} moved, ${left} left`);
  if (left === 0) return;
  tell(
    'Left is what differs from an item of the same key in its new table, or was changed meanwhile: doors still open?',
  );
  tell('Run it again; what stays left is older than what its new table has, and nothing reads it there.');
  process.exitCode = 1;
});
