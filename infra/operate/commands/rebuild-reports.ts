// `npm run rebuild-reports`: the numbers of every month, made of the journals again; with `-- --dry-run` it is told and not written.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { onDeployment, type Tell } from '#infra/operate/on-deployment.ts';
import { filesAgain, numbersAgain, type ReportDifference } from '#infra/operate/rebuilding/rebuild-reports.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { counted } from '#infra/running/counted.ts';
import { mended } from '#infra/running/mended.ts';
import { timedProgress } from '#infra/running/progress.ts';

async function told(difference: ReportDifference, isDry: boolean, tell: Tell): Promise<boolean> {
  const { what, of, mend: write } = difference;
  const done = !isDry && (await mended(difference));
  const how = done ? 'rebuilt' : write ? (isDry ? 'differs' : 'moved') : 'left';
  tell(`${how.padEnd(8)} ${what.padEnd(16)} ${of}`);
  return done || (isDry && write !== undefined);
}

await onDeployment(async (deployment, tell) => {
  const { values } = commandLine('operate/rebuild-reports');
  const isDry = values['dry-run'];
  const dynamo = new DynamoDBClient(deployment.client);
  const tables = { ...caseTables(deployment), reports: deployment.output('ReportsTable') };
  const asked = { dynamo, tables, progress: timedProgress() };
  const done: boolean[] = [];
  for await (const difference of filesAgain(asked)) done.push(await told(difference, isDry, tell));
  // after the files, since the numbers are the sums of what these have added
  for (const difference of await numbersAgain(asked)) done.push(await told(difference, isDry, tell));
  dynamo.destroy();
  tell('', `${counted(done.length, 'difference')}${isDry ? ', nothing written' : ''}`);
  if (done.includes(false)) process.exitCode = 1;
});
