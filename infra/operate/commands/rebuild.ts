// `npm run rebuild`: what is kept beside the journals, made of them again; with `-- --dry-run` it is told and not written.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoPeople } from '#adapters/dynamo/people.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { enrolDeps } from '#infra/deployed/enrol-deps.ts';
import { familyDifferences } from '#infra/operate/family-keys.ts';
import { onDeployment, type Tell } from '#infra/operate/on-deployment.ts';
import { operatorDeps } from '#infra/operate/operator-deps.ts';
import { differencesFromJournals, type Rebuilding } from '#infra/operate/rebuild.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { counted } from '#infra/running/counted.ts';

async function mend({ what, of, differs, mend: write }: Rebuilding, isDry: boolean, tell: Tell): Promise<boolean> {
  const done = !isDry && write !== undefined;
  if (done) await write();
  const how = done ? 'rebuilt' : write ? 'differs' : 'left';
  tell(`${how.padEnd(8)} ${what.padEnd(16)} ${of}  ${differs.join(', ')}`);
  return done || (isDry && write !== undefined);
}

await onDeployment(async (deployment, tell) => {
  const { values } = commandLine('operate/rebuild');
  const dynamo = new DynamoDBClient(deployment.client);
  const found = await differencesFromJournals(dynamo, caseTables(deployment));
  const mended: boolean[] = [];
  for (const each of found) mended.push(await mend(each, values['dry-run'], tell));
  // after the files, since this is an act on each
  const keying = { ...operatorDeps(deployment), keyring: enrolDeps(deployment).keyring, now: deployment.now };
  const people = dynamoPeople(dynamo, caseTables(deployment).people);
  const families = await familyDifferences(dynamo, caseTables(deployment).cases, { ...keying, people });
  for (const each of families) mended.push(await mend(each, values['dry-run'], tell));
  dynamo.destroy();
  const differences = counted(found.length + families.length, 'difference');
  tell('', `${differences}${values['dry-run'] ? ', nothing written' : ''}`);
  if (mended.includes(false)) process.exitCode = 1;
});
