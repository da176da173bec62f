// `npm run owed`: what commits still owe outside, oldest first, with its age.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { owedByAge } from '#adapters/dynamo/owed.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
import { runTask } from '#infra/running/run-task.ts';

/** Age in real time: what is owed is dated so, whatever the local clock says. */
const minutesSince = (instant: string): string => `${((Date.now() - Date.parse(instant)) / 60_000).toFixed(1)} min`;

async function list(): Promise<void> {
  const { client, output } = await findDeployment();
  const items = await owedByAge(new DynamoDBClient(client), output('CasesTable'));
  if (items.length === 0) console.log('Nothing is owed.');
  for (const { caseId, commit, owedSince } of items) {
    const isOld = Date.now() - Date.parse(owedSince) > lengthOf('owedWorkAges');
    console.log(
      `${minutesSince(owedSince).padStart(12)}  ${caseId}  commit ${commit}${isOld ? '  old: npm run resume -- '.concat(caseId) : ''}`,
    );
  }
}

await runTask(list);
