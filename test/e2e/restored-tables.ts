// A restoration as far as the emulator goes: it takes a table's copy of the moment, but no table into a stack.
import {
  type AttributeValue,
  BatchWriteItemCommand,
  DeleteTableCommand,
  DynamoDBClient,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { restoreTables } from '#infra/operate/rebuilding/restore-tables.ts';
import type { Cloud } from './cloud.ts';

type Item = Record<string, AttributeValue>;

/** A table as a restoration under some word made it, and the one from which. */
interface Copy {
  readonly from: string;
  readonly table: string;
  readonly items: readonly Item[];
}

async function itemsOf(dynamo: DynamoDBClient, TableName: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  let ExclusiveStartKey: Item | undefined;
  do {
    const page = await dynamo.send(new ScanCommand({ TableName, ExclusiveStartKey, ConsistentRead: true }));
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}

interface Restoring {
  readonly word: string;
  /** what is done with the bare restored tables, before they are taken into a stack */
  meanwhile(): Promise<void>;
}

/**
 * Restores every table by the operator's command to this moment, and answers what the restored ones hold; they are taken
 * away again, since the emulator's CloudFormation makes its own under their names.
 */
export async function copiesRestored(cloud: Cloud, { word, meanwhile }: Restoring): Promise<readonly Copy[]> {
  const dynamo = new DynamoDBClient(cloud.client);
  const restored = await restoreTables(dynamo, { word, moment: new Date(), named: 'Kezek' }, cloud);
  await meanwhile();
  const copies: Copy[] = [];
  for (const { from, table } of restored) {
    copies.push({ from, table, items: await itemsOf(dynamo, table) });
    await dynamo.send(new DeleteTableCommand({ TableName: table }));
  }
  dynamo.destroy();
  return copies;
}

/** Puts the copies into the tables of their names, when nothing is left of those from which they were taken. */
export async function broughtBack(cloud: Cloud, copies: readonly Copy[]): Promise<void> {
  const dynamo = new DynamoDBClient(cloud.client);
  for (const { from, table, items } of copies) {
    await dynamo.send(new DeleteTableCommand({ TableName: from }));
    for (let at = 0; at < items.length; at += 25) {
      const RequestItems = { [table]: items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })) };
      await dynamo.send(new BatchWriteItemCommand({ RequestItems }));
    }
  }
  dynamo.destroy();
}

/** A key for hashes as the runbook makes it; what the stack made stays behind, and nothing asks it any more. */
export async function anotherKey(cloud: Cloud): Promise<string> {
  const kms = new KMSClient(cloud.client);
  const asked = { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC', MultiRegion: true } as const;
  const { KeyMetadata } = await kms.send(new CreateKeyCommand(asked));
  kms.destroy();
  if (!KeyMetadata?.Arn) throw new Error('no key was made');
  return KeyMetadata.Arn;
}
