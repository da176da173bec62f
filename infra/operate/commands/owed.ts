// `npm run owed`: what commits still owe outside, oldest first, with its age.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { owedByAge } from '#adapters/dynamo/owed.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { aligned } from '#infra/running/columns.ts';

/** Age in real time: what is owed is dated so, whatever the local clock says. */
const minutesSince = (instant: string): string => `${((Date.now() - Date.parse(instant)) / 60_000).toFixed(1)} min`;

await onDeployment(async ({ client, output }, tell) => {
  const items = await owedByAge(new DynamoDBClient(client), output('CasesTable'));
  if (items.length === 0) tell('Nothing is owed.');
  const rows = items.map(({ caseId, commit, owedSince }) => {
    const isOld = Date.now() - Date.parse(owedSince) > lengthOf('owedWorkAges');
    return [minutesSince(owedSince), caseId, `commit ${commit}`, isOld ? `old: npm run resume -- ${caseId}` : ''];
  });
  tell(...aligned(rows, [0]));
});
