// `npm run check-register`: entries = counts = numbers = log = results, for every provider and list, and files = journals,
// claims = holders; also after a restore.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type FileDifference, fileChecks } from '#casework/register/check-files.ts';
import { type ListRow, registerChecks, rowOf } from '#casework/register/check-register.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
import { fileDifferences } from '#infra/operate/file-books.ts';
import { readBooks } from '#infra/operate/register-books.ts';
import { runTask } from '#infra/running/run-task.ts';

const columns = ['provider', 'list', 'entries', 'lastNumber', 'active', 'log', 'results'] as const;

function tell(rows: readonly ListRow[]): void {
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  for (const line of lines) console.log(line.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  '));
  for (const { provider, list, differences } of rows) {
    for (const { check, expected, found } of differences) {
      console.log(
        `\n${provider}, ${list}: it is not so that ${registerChecks[check]}\n  entries say ${expected}\n  found       ${found}`,
      );
    }
  }
}

function tellFiles(differences: readonly FileDifference[]): void {
  for (const { check, of, expected, found } of differences)
    console.log(`\n${of}: it is not so that ${fileChecks[check]}\n  journals say ${expected}\n  found        ${found}`);
}

await runTask(async () => {
  const deployment = await findDeployment();
  const { where, client } = deployment;
  const tables = caseTables(deployment);
  const dynamo = new DynamoDBClient(client);
  const books = await readBooks(dynamo, tables);
  const files = await fileDifferences(dynamo, tables);
  dynamo.destroy();
  const rows = books.map(rowOf);
  console.log(where);
  tell(rows);
  tellFiles(files);
  const differing = rows.filter(({ differences }) => differences.length > 0).length;
  console.log(
    `\n${rows.length} lists, ${differing} with differences; ${files.length} differences of files, journals and claims`,
  );
  if (differing + files.length > 0) process.exitCode = 1;
});
