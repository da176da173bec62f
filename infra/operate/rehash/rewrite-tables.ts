import { isDeepStrictEqual } from 'node:util';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { inParallel } from '#casework/in-parallel.ts';
import { relocate, type Stored, whereIs } from '#infra/deployed/relocate.ts';
import type { TableName } from '#infra/names.ts';
import type { Hashed, Pairs } from './pairs.ts';
import { renewedItem, unknownIn } from './renewed-item.ts';

const atOnce = 16;

/** What became of the items of a table; moved: somebody has changed it meanwhile, so it is as he left it. */
export interface Rewritten {
  readonly table: TableName;
  renewed: number;
  forgotten: number;
  moved: number;
  /** hashes whose words stand nowhere, each counted once */
  readonly unknown: Readonly<Record<Hashed, Set<string>>>;
}

interface Rewriting {
  readonly dynamo: DynamoDBClient;
  readonly names: Readonly<Record<TableName, string>>;
  readonly pairs: Pairs;
  /** absent: nothing is written; else told before an item is written */
  readonly before?: ((table: TableName, stored: Stored) => Promise<void>) | undefined;
}

/** Goes through a table and writes each item as it is under the present key, on condition that it is as it was read. */
export async function rewriteTable(table: TableName, rewriting: Rewriting): Promise<Rewritten> {
  const { dynamo: client, names } = rewriting;
  const told: Rewritten = {
    table,
    renewed: 0,
    forgotten: 0,
    moved: 0,
    unknown: { person: new Set(), name: new Set(), seal: new Set(), place: new Set() },
  };
  for await (const { Items = [] } of paginateScan({ client }, { TableName: names[table], ConsistentRead: true }))
    await inParallel(Items, atOnce, (stored) => rewriteOne(stored, told, rewriting));
  return told;
}

async function rewriteOne(stored: Stored, told: Rewritten, { dynamo, names, pairs, before }: Rewriting): Promise<void> {
  const renewed = renewedItem(told.table, stored, pairs);
  if (renewed) for (const [of, hash] of unknownIn(renewed, pairs)) told.unknown[of].add(hash);
  if (renewed && isDeepStrictEqual(renewed, stored)) return;
  await before?.(told.table, stored);
  const isDone = !before || (await write({ table: names[told.table], stored, renewed }, dynamo));
  if (!isDone) told.moved += 1;
  else if (renewed) told.renewed += 1;
  else told.forgotten += 1;
}

interface Written {
  readonly table: string;
  readonly stored: Stored;
  readonly renewed: Stored | undefined;
}

async function write({ table, stored, renewed }: Written, dynamo: DynamoDBClient): Promise<boolean> {
  const { pk, sk, ...rest } = stored;
  const Key = { ...(pk && { pk }), ...(sk && { sk }) };
  if (renewed && !isDeepStrictEqual([renewed.pk, renewed.sk], [pk, sk]))
    return relocate(dynamo, { from: { table, stored }, to: { table, stored: renewed } });
  const changed = Object.entries(rest).filter(([name, value]) => !isDeepStrictEqual(value, renewed?.[name]));
  const asRead = whereIs(Object.fromEntries(changed));
  try {
    if (renewed) await dynamo.send(new PutItemCommand({ TableName: table, Item: renewed, ...asRead }));
    else await dynamo.send(new DeleteItemCommand({ TableName: table, Key, ...asRead }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
