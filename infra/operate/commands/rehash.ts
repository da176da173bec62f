// `npm run rehash -- <word> --key <arn>`: makes each keyed hash in the tables of a restoration again under another key, when
// the former one is lost; with `--dry-run` it is told and not written.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { keysOf, recordOf } from '#infra/keyed.ts';
import { restoredTableName, tableOutputs } from '#infra/names.ts';
import { findDeployment } from '#infra/operate/deployment.ts';
import { findHashes, makeHashesAgain } from '#infra/operate/rehash/rehash.ts';
import { linesOf, needsLook } from '#infra/operate/rehash/told.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { timedProgress } from '#infra/running/progress.ts';
import { runTask } from '#infra/running/run-task.ts';

await runTask(async () => {
  const { values, words } = commandLine('operate/rehash');
  const [word = ''] = words;
  const { key = '' } = values;
  const { client, named, where } = await findDeployment();
  const dynamo = new DynamoDBClient(client);
  const kms = new KMSClient(client);
  const names = recordOf(keysOf(tableOutputs), (table) => restoredTableName(named, word, table));
  console.log(where);
  const rehash = values['dry-run'] ? findHashes : makeHashesAgain;
  const keyring = kmsKeyring(kms, key);
  const told = await rehash({ dynamo, names, keyring, now: new Date().toISOString(), progress: timedProgress() });
  dynamo.destroy();
  kms.destroy();
  for (const line of linesOf(told, { isDry: values['dry-run'] })) console.log(line);
  if (needsLook(told)) process.exitCode = 1;
});
