// Clients that answer from memory and count what AWS would charge: the adapters' own requests, nothing estimated.
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type Index, indexUnits } from './indexes.ts';
import type { Counts } from './prices.ts';
import { readUnits, type StoredItem, sizeOfItem, writeUnits } from './spending.ts';

type Tally = { -readonly [Counted in keyof Counts]: number };

export const emptyTally = (): Tally => ({
  transitions: 0,
  invocations: 0,
  writeUnits: 0,
  readUnits: 0,
  requests: 0,
  macs: 0,
  objectWrites: 0,
  objectReads: 0,
});

const keyOf = ({ pk, sk }: StoredItem): string => `${pk?.S}\n${sk?.S}`;

/** Writes of a transaction cost twice; what an index must change comes on top. Conditions are not judged: a prompt case meets none that fails. */
export function ledgerDynamo(tally: Tally, indexes: Readonly<Record<string, readonly Index[]>>): DynamoDBClient {
  const tables = new Map<string, Map<string, StoredItem>>();
  const tableOf = (name = ''): Map<string, StoredItem> => {
    const table = tables.get(name) ?? new Map<string, StoredItem>();
    tables.set(name, table);
    return table;
  };
  const write = (name: string | undefined, key: string, after: StoredItem | undefined, times: 1 | 2): void => {
    const table = tableOf(name);
    const before = table.get(key);
    if (after) table.set(key, after);
    else table.delete(key);
    tally.writeUnits += times * writeUnits(Math.max(before ? sizeOfItem(before) : 0, after ? sizeOfItem(after) : 0));
    for (const index of indexes[name ?? ''] ?? []) tally.writeUnits += indexUnits(index, before, after);
  };
  const read = (items: readonly StoredItem[], consistent = false): void => {
    tally.readUnits += readUnits(
      items.reduce((size, each) => size + sizeOfItem(each), 0),
      consistent,
    );
  };
  const part = ({ Put, Update }: TransactWriteItem): void => {
    if (Put) write(Put.TableName, keyOf(Put.Item ?? {}), Put.Item, 2);
    else if (Update)
      write(Update.TableName, keyOf(Update.Key ?? {}), { ...Update.Key, ...Update.ExpressionAttributeValues }, 2);
    else throw new Error('the ledger knows no such part of a transaction');
  };
  const send = async (command: unknown): Promise<object> => {
    if (command instanceof GetItemCommand) {
      const { TableName, Key = {}, ConsistentRead } = command.input;
      const Item = tableOf(TableName).get(keyOf(Key));
      read(Item ? [Item] : [], ConsistentRead);
      return { Item };
    }
    if (command instanceof QueryCommand) {
      const { TableName, IndexName, ExpressionAttributeValues = {}, ConsistentRead } = command.input;
      if (IndexName) throw new Error('the ledger reads no index');
      const [partition, prefix] = Object.values(ExpressionAttributeValues);
      const Items = [...tableOf(TableName).values()].filter(
        ({ pk, sk }) => pk?.S === partition?.S && (sk?.S ?? '').startsWith(prefix?.S ?? ''),
      );
      read(Items, ConsistentRead);
      return { Items };
    }
    if (command instanceof PutItemCommand)
      write(command.input.TableName, keyOf(command.input.Item ?? {}), command.input.Item, 1);
    else if (command instanceof DeleteItemCommand)
      write(command.input.TableName, keyOf(command.input.Key ?? {}), undefined, 1);
    else if (command instanceof TransactWriteItemsCommand) (command.input.TransactItems ?? []).forEach(part);
    else if (command instanceof UpdateItemCommand) {
      const { TableName, Key = {}, ExpressionAttributeValues } = command.input;
      write(TableName, keyOf(Key), { ...Key, ...ExpressionAttributeValues }, 1);
      return { Attributes: { last: { N: '1' }, count: { N: '1' } } };
    } else throw new Error(`the ledger knows no ${(command as object).constructor.name}`);
    return {};
  };
  return { send } as unknown as DynamoDBClient;
}

const trustFiles = ['anchors/root.cer', 'intermediates/issuing.cer', 'lists/root.crl', 'lists/issuing.crl'];

/** Puts, posts, copies and lists cost one price, gets and heads another. */
export function ledgerS3(tally: Tally): S3Client {
  const send = async (command: unknown): Promise<object> => {
    if (command instanceof GetObjectCommand || command instanceof HeadObjectCommand) {
      tally.objectReads += 1;
      return { VersionId: 'v1', ETag: 'tag', Body: { transformToByteArray: async () => new Uint8Array() } };
    }
    if (
      !(
        command instanceof PutObjectCommand ||
        command instanceof CopyObjectCommand ||
        command instanceof ListObjectsV2Command
      )
    )
      throw new Error(`the ledger knows no ${(command as object).constructor.name}`);
    tally.objectWrites += 1;
    if (command instanceof ListObjectsV2Command)
      return { Contents: trustFiles.map((name) => ({ Key: `${command.input.Prefix}${name}`, ETag: 'tag' })) };
    return { VersionId: 'v1' };
  };
  return { send } as unknown as S3Client;
}

export function ledgerKms(tally: Tally): KMSClient {
  const send = async (): Promise<object> => {
    tally.macs += 1;
    return { Mac: new Uint8Array(32) };
  };
  return { send } as unknown as KMSClient;
}
