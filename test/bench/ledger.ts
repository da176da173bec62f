// Clients that answer from memory and count what AWS would charge: the adapters' own requests, nothing estimated.
import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  type GetItemCommandInput,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  type Update,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectRetentionCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { type Index, indexUnits } from './indexes.ts';
import type { Counts } from './prices.ts';
import { readUnits, type StoredItem, sizeOfItem, writeUnits } from './spending.ts';

export type Tally = { -readonly [Counted in keyof Counts]: number };

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

/** An item as a write leaves it; gone when nothing is said. */
interface Change {
  readonly key: StoredItem | undefined;
  readonly after?: StoredItem | undefined;
}

/** Writes of a transaction cost twice; what an index must change comes on top. */
class Ledger {
  private readonly tables = new Map<string, Map<string, StoredItem>>();
  constructor(
    private readonly tally: Tally,
    private readonly indexes: Readonly<Record<string, readonly Index[]>>,
  ) {}

  items(name = ''): Map<string, StoredItem> {
    const table = this.tables.get(name) ?? new Map<string, StoredItem>();
    this.tables.set(name, table);
    return table;
  }

  write(name: string | undefined, { key, after }: Change, times: 1 | 2 = 1): void {
    const table = this.items(name);
    const at = keyOf(key ?? {});
    const before = table.get(at);
    if (after) table.set(at, after);
    else table.delete(at);
    const sizes = [before, after].map((item) => (item ? sizeOfItem(item) : 0));
    this.tally.writeUnits += times * writeUnits(Math.max(...sizes));
    for (const index of this.indexes[name ?? ''] ?? []) this.tally.writeUnits += indexUnits(index, before, after);
  }

  /** The item as an update leaves it is not worked out: those that are updated are far below a unit. */
  update({ TableName, Key, ExpressionAttributeValues }: UpdateItemCommandInput | Update, times: 1 | 2): void {
    this.write(TableName, { key: Key, after: { ...Key, ...ExpressionAttributeValues } }, times);
  }

  transact({ Put, Update, Delete, ConditionCheck }: TransactWriteItem): void {
    if (Put) this.write(Put.TableName, { key: Put.Item, after: Put.Item }, 2);
    else if (Update) this.update(Update, 2);
    else if (Delete) this.write(Delete.TableName, { key: Delete.Key, after: undefined }, 2);
    else if (ConditionCheck) this.check(ConditionCheck);
    else throw new Error('the ledger knows no such part of a transaction');
  }

  /** A condition of a transaction is charged as a write of the item it looks at. */
  check({ TableName, Key }: Pick<Update, 'TableName' | 'Key'>): void {
    const item = this.items(TableName).get(keyOf(Key ?? {}));
    this.tally.writeUnits += 2 * writeUnits(item ? sizeOfItem(item) : 0);
  }

  read(items: readonly StoredItem[], consistent = false): void {
    const bytes = items.reduce((size, each) => size + sizeOfItem(each), 0);
    this.tally.readUnits += readUnits(bytes, consistent);
  }
}

/** Conditions are not judged: a prompt case meets none that fails. */
export function ledgerDynamo(tally: Tally, indexes: Readonly<Record<string, readonly Index[]>>): DynamoDBClient {
  const ledger = new Ledger(tally, indexes);
  const send = async (command: unknown): Promise<object> => {
    if (command instanceof GetItemCommand) return got(command.input, ledger);
    if (command instanceof BatchGetItemCommand) return gotMany(command.input, ledger);
    if (command instanceof QueryCommand) return queried(command.input, ledger);
    if (command instanceof PutItemCommand)
      ledger.write(command.input.TableName, { key: command.input.Item, after: command.input.Item });
    else if (command instanceof DeleteItemCommand) ledger.write(command.input.TableName, { key: command.input.Key });
    else if (command instanceof UpdateItemCommand) ledger.update(command.input, 1);
    else if (command instanceof BatchWriteItemCommand) putMany(command.input, ledger);
    else if (command instanceof TransactWriteItemsCommand)
      for (const part of command.input.TransactItems ?? []) ledger.transact(part);
    else throw unknownTo(command);
    return { Attributes: { last: { N: '1' }, count: { N: '1' } } };
  };
  // paginators ask for an instance
  return Object.assign(Object.create(DynamoDBClient.prototype), { send });
}

function got(
  { TableName, Key = {}, ConsistentRead }: GetItemCommandInput,
  ledger: Ledger,
): { readonly Item: StoredItem | undefined } {
  const Item = ledger.items(TableName).get(keyOf(Key));
  ledger.read(Item ? [Item] : [], ConsistentRead);
  return { Item };
}

/** Each item is charged as if it had been asked for alone. */
function gotMany({ RequestItems = {} }: BatchGetItemCommandInput, ledger: Ledger): object {
  const Responses = Object.entries(RequestItems).map(([TableName, { Keys = [], ConsistentRead }]) => [
    TableName,
    Keys.flatMap((Key) => {
      const { Item } = got({ TableName, Key, ConsistentRead }, ledger);
      return Item ? [Item] : [];
    }),
  ]);
  return { Responses: Object.fromEntries(Responses) };
}

function putMany({ RequestItems = {} }: BatchWriteItemCommandInput, ledger: Ledger): void {
  for (const [table, requests] of Object.entries(RequestItems))
    for (const { PutRequest } of requests) ledger.write(table, { key: PutRequest?.Item, after: PutRequest?.Item });
}

function queried(query: QueryCommandInput, ledger: Ledger): object {
  const { TableName, IndexName, ExpressionAttributeValues = {}, ConsistentRead } = query;
  if (IndexName) {
    // the few officials of an office, whom the ledger does not keep: the least that a question costs
    ledger.read([], ConsistentRead);
    return { Items: [] };
  }
  const [partition, prefix, last] = Object.values(ExpressionAttributeValues).map(({ S = '' }) => S);
  const isWithin = (sk: string) =>
    last === undefined ? sk.startsWith(prefix ?? '') : sk >= (prefix ?? '') && sk <= last;
  const isAsked = ({ pk, sk }: StoredItem) => pk?.S === partition && isWithin(sk?.S ?? '');
  const found = [...ledger.items(TableName).values()].filter(isAsked).sort(bySortKey);
  const { Items, LastEvaluatedKey } = pageOf(query.ScanIndexForward === false ? found.reverse() : found, query);
  ledger.read(Items, ConsistentRead);
  return { Items, LastEvaluatedKey };
}

const bySortKey = ({ sk: one }: StoredItem, { sk: other }: StoredItem): number =>
  (one?.S ?? '') < (other?.S ?? '') ? -1 : 1;

/** One answer ends at a megabyte, or at the limit asked for. */
const bytesOfPage = 1024 * 1024;

function pageOf(found: readonly StoredItem[], { Limit, ExclusiveStartKey }: QueryCommandInput) {
  const from = ExclusiveStartKey ? found.findIndex((each) => keyOf(each) === keyOf(ExclusiveStartKey)) + 1 : 0;
  const Items: StoredItem[] = [];
  let bytes = 0;
  for (const each of found.slice(from, from + (Limit ?? found.length))) {
    bytes += sizeOfItem(each);
    if (bytes > bytesOfPage) break;
    Items.push(each);
  }
  const last = Items.at(-1);
  const isWhole = Limit === undefined && from + Items.length === found.length;
  return { Items, ...(last && !isWhole ? { LastEvaluatedKey: { pk: last.pk, sk: last.sk } } : {}) };
}

const unknownTo = (command: unknown) => new Error(`the ledger knows no ${(command as object).constructor.name}`);

const trustFiles = ['anchors/root.cer', 'intermediates/issuing.cer', 'lists/root.crl', 'lists/issuing.crl'];

const objectWrites = [PutObjectCommand, PutObjectRetentionCommand, CopyObjectCommand, ListObjectsV2Command];

/** Puts, locks, posts, copies and lists cost one price, gets and heads another. */
export function ledgerS3(tally: Tally): S3Client {
  const send = async (command: unknown): Promise<object> => {
    if (command instanceof GetObjectCommand || command instanceof HeadObjectCommand) {
      tally.objectReads += 1;
      return { VersionId: 'v1', ETag: 'tag', Body: { transformToByteArray: async () => new Uint8Array() } };
    }
    if (!objectWrites.some((known) => command instanceof known)) throw unknownTo(command);
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
