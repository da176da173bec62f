// `npm run fairness`: how long each step took, and who stood before whom and was served after, from the journal, as one page.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { smallest } from '#domain/queue/publication/publish-list.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { askedOf } from '#infra/operate/fairness/asked.ts';
import { fairnessPage } from '#infra/operate/fairness/page/page.ts';
import { pagesOfIds, readInto } from '#infra/operate/fairness/read-journals.ts';
import { emptyReport } from '#infra/operate/fairness/report.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { commandLine, Misuse } from '#infra/running/command-line.mjs';
import { counted } from '#infra/running/counted.ts';
import { languageOf } from '#infra/running/language.ts';
import { timedProgress } from '#infra/running/progress.ts';
import { saidPath } from '#infra/running/said-path.ts';

await onDeployment(async (deployment, tell) => {
  const { values } = commandLine('operate/fairness');
  const language = languageOf(values.lang);
  const asked = askedOf(values);
  const out = saidPath(values.out);
  if (!existsSync(dirname(out))) throw new Misuse(`--out is in a folder that there is, not in ${dirname(out)}.`);
  const tables = caseTables(deployment);
  const dynamo = new DynamoDBClient(deployment.client);
  const report = emptyReport(asked, deployment.now());
  const read = { journals: dynamoCaseStore(dynamo, tables), progress: timedProgress() };
  await readInto(report, pagesOfIds(dynamo, tables.cases), read);
  dynamo.destroy();
  writeFileSync(out, fairnessPage(report, language, { smallest: values.public ? smallest : 1 }));
  const unread = counted(report.unreadable.length, 'journal', 'journals');
  tell(`${counted(report.files, 'file', 'files')} told in ${out}; ${unread} not to be read`);
  if (report.unreadable.length > 0) process.exitCode = 1;
});
