// `npm run check-register`: entries = counts = numbers = log = results, for every provider and list; also after a restore.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type ListRow, registerChecks, rowOf } from '#casework/register/check-register.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
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

await runTask(async () => {
  const { where, client, output } = await findDeployment();
  const dynamo = new DynamoDBClient(client);
  const books = await readBooks(dynamo, { register: output('RegisterTable'), cases: output('CasesTable') });
  dynamo.destroy();
  const rows = books.map(rowOf);
  console.log(where);
  tell(rows);
  const differing = rows.filter(({ differences }) => differences.length > 0).length;
  console.log(`\n${rows.length} lists, ${differing} with differences`);
  if (differing > 0) process.exitCode = 1;
});
