// `npm run check-register`: entries = counts = numbers = log = results, for every provider and list, and files = journals,
// claims = holders; also after a restore.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type FileDifference, fileChecks } from '#casework/register/check-files.ts';
import { type ListRow, registerChecks, rowOf } from '#casework/register/check-register.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { fileDifferences } from '#infra/operate/rebuilding/file-books.ts';
import { readBooks } from '#infra/operate/rebuilding/register-books.ts';
import { aligned } from '#infra/running/columns.ts';
import { counted } from '#infra/running/counted.ts';

const columns = ['provider', 'list', 'entries', 'lastNumber', 'active', 'log', 'results'] as const;

function linesOf(rows: readonly ListRow[]): readonly string[] {
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  const told = rows.flatMap(({ provider, list, differences }) =>
    differences.map(
      ({ check, expected, found }) =>
        `\n${provider}, ${list}: it is not so that ${registerChecks[check]}\n  entries say ${expected}\n  found       ${found}`,
    ),
  );
  return [...aligned(lines, [2, 3, 4, 5, 6]), ...told];
}

const linesOfFiles = (differences: readonly FileDifference[]): readonly string[] =>
  differences.map(
    ({ check, of, expected, found }) =>
      `\n${of}: it is not so that ${fileChecks[check]}\n  journals say ${expected}\n  found        ${found}`,
  );

await onDeployment(async (deployment, tell) => {
  const tables = caseTables(deployment);
  const dynamo = new DynamoDBClient(deployment.client);
  const books = await readBooks(dynamo, tables);
  const files = await fileDifferences(dynamo, tables);
  dynamo.destroy();
  const rows = books.map(rowOf);
  const differing = rows.filter(({ differences }) => differences.length > 0).length;
  const sum = `${counted(rows.length, 'list')}, ${differing} with differences`;
  tell(...linesOf(rows), ...linesOfFiles(files));
  tell('', `${sum}; ${counted(files.length, 'difference')} of files, journals and claims`);
  if (differing + files.length > 0) process.exitCode = 1;
});
