// `npm run rehash -- <word> --key <arn>`: makes each keyed hash in the tables of a restoration again under another key, when
// the former one is lost; with `--dry-run` it is told and not written.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { keysOf, recordOf } from '#infra/keyed.ts';
import { restoredTableName, tableOutputs } from '#infra/names.ts';
import { onDeployment } from '#infra/operate/on-deployment.ts';
import { findHashes, makeHashesAgain } from '#infra/operate/rehash/rehash.ts';
import { linesOf, needsLook } from '#infra/operate/rehash/told.ts';
import { commandLine } from '#infra/running/command-line.mjs';
import { timedProgress } from '#infra/running/progress.ts';

await onDeployment(async ({ client, named }, tell) => {
  const { values, words } = commandLine('operate/rehash');
  const [word = ''] = words;
  const { key = '' } = values;
  const dynamo = new DynamoDBClient(client);
  const kms = new KMSClient(client);
  const names = recordOf(keysOf(tableOutputs), (table) => restoredTableName(named, word, table));
  const rehash = values['dry-run'] ? findHashes : makeHashesAgain;
  const keyring = kmsKeyring(kms, key);
  const told = await rehash({ dynamo, names, keyring, now: new Date().toISOString(), progress: timedProgress() });
  dynamo.destroy();
  kms.destroy();
  tell(...linesOf(told, { isDry: values['dry-run'] }));
  if (needsLook(told)) process.exitCode = 1;
});
