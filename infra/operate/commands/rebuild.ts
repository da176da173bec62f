// `npm run rebuild`: what is kept beside the journals, made of them again; with `-- --dry-run` it is told and not written.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoPeople } from '#adapters/dynamo/people.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { enrolDeps } from '#infra/deployed/enrol-deps.ts';
import { familyDifferences } from '#infra/operate/family-keys.ts';
import { onDeployment, type Tell } from '#infra/operate/on-deployment.ts';
import { operatorDeps } from '#infra/operate/operator-deps.ts';
import { differencesFromJournals, type Rebuilding } from '#infra/operate/rebuilding/rebuild.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { counted } from '#infra/running/counted.ts';
import { mended } from '#infra/running/mended.ts';

async function mend(difference: Rebuilding, isDry: boolean, tell: Tell): Promise<boolean> {
  const { what, of, differs, mend: write } = difference;
  const done = !isDry && (await mended(difference));
  const how = done ? 'rebuilt' : write ? (isDry ? 'differs' : 'moved') : 'left';
  tell(`${how.padEnd(8)} ${what.padEnd(16)} ${of}  ${differs.join(', ')}`);
  return done || (isDry && write !== undefined);
}

await onDeployment(async (deployment, tell) => {
  const { values } = commandLine('operate/rebuild');
  const dynamo = new DynamoDBClient(deployment.client);
  const found = await differencesFromJournals(dynamo, caseTables(deployment));
  const done: boolean[] = [];
  for (const each of found) done.push(await mend(each, values['dry-run'], tell));
  // after the files, since this is an act on each
  const keying = { ...operatorDeps(deployment), keyring: enrolDeps(deployment).keyring, now: deployment.now };
  const people = dynamoPeople(dynamo, caseTables(deployment).people);
  const families = await familyDifferences(dynamo, caseTables(deployment).cases, { ...keying, people });
  for (const each of families) done.push(await mend(each, values['dry-run'], tell));
  dynamo.destroy();
  const differences = counted(found.length + families.length, 'difference');
  tell('', `${differences}${values['dry-run'] ? ', nothing written' : ''}`);
  if (done.includes(false)) process.exitCode = 1;
});
