import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { rehashedKey, rehashingKey } from '#adapters/dynamo/keys.ts';
import { dynamoAccessLog } from '#adapters/dynamo/people.ts';
import { item } from '#adapters/dynamo/transaction.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { kindIn, kinds } from '#domain/kinds.ts';
import type { Stored } from '#infra/deployed/relocate.ts';
import type { TableName } from '#infra/names.ts';
import { counted } from '#infra/running/counted.ts';
import type { Progress } from '#infra/running/progress.ts';
import { type KeptRecords, readRecords } from './kept-records.ts';
import { learnFromFiles } from './learn-from-files.ts';
import { learnFromOffices } from './learn-from-offices.ts';
import { noPairs, type Pair, type Pairs } from './pairs.ts';
import { type Rewritten, rewriteTable } from './rewrite-tables.ts';

interface Rehashing {
  readonly dynamo: DynamoDBClient;
  readonly names: Readonly<Record<TableName, string>>;
  /** hashes by the key that takes the place of the lost one */
  readonly keyring: Keyring;
  readonly now: string;
  readonly progress: Progress;
}

export interface Rehashed {
  readonly pairs: number;
  readonly contradicted: readonly Pair[];
  /** files of which nothing was learned, since their journals make none */
  readonly unreadable: readonly string[];
  readonly tables: readonly Rewritten[];
}

/** Who looks and whose accounts come first; records last, though nothing hangs on it: each pair is written down before. */
const order: readonly TableName[] = [
  'throttles',
  'accounts',
  'staffRegister',
  'confirmations',
  'access',
  'cases',
  'register',
  'journal',
  'people',
];

const atOnce = 16;

/** What would be made again, and nothing is written. */
export async function findHashes(rehashing: Rehashing): Promise<Rehashed> {
  return rewritten(await learned(rehashing), rehashing);
}

/**
 * Makes each keyed hash again under another key, the former one being lost: the words stand in records, the hashes beside
 * them. Each pair is written down first, so that it may be stopped at any moment and begun again, and that whoever has a
 * former seal finds the present one. The log of looks tells of each file whose records were read and sealed anew.
 */
export async function makeHashesAgain(rehashing: Rehashing): Promise<Rehashed> {
  const all = await learned(rehashing);
  const { pairs, under } = all;
  const at = await begun(under, rehashing);
  const known = pairs.all();
  await inParallel(known, atOnce, (pair) => writeDown(pair, { under, at }, rehashing));
  rehashing.progress(`${counted(known.length, 'pair')} written down`);
  return rewritten(all, rehashing, noteOnce({ under, at }, rehashing));
}

interface Learned {
  readonly pairs: Pairs;
  readonly under: string;
  readonly unreadable: readonly string[];
}

async function learned({ dynamo, names, keyring, progress }: Rehashing): Promise<Learned> {
  const pairs = noPairs();
  const under = (await keyring.macOf('which key this is')).slice(0, 16);
  const records: KeptRecords = await readRecords(dynamo, names.people, { keyring, under, pairs });
  progress('records read');
  await learnFromOffices(dynamo, names, { keyring, pairs, records });
  progress('officials, confirmations and accounts read');
  const { read, unreadable } = await learnFromFiles(dynamo, names, { keyring, pairs, records });
  progress(`${counted(read, 'journal')} read`);
  return { pairs, under, unreadable };
}

interface Run {
  readonly under: string;
  /** when it was begun first */
  readonly at: string;
}

/** The moment of the first run under this key, whoever goes on with it. */
async function begun(under: string, { dynamo, names, now }: Rehashing): Promise<string> {
  const key = rehashingKey(under);
  const { Item } = await dynamo.send(
    new GetItemCommand({ TableName: names.people, Key: item(key), ConsistentRead: true }),
  );
  if (Item) return String(unmarshall(Item).at);
  await dynamo.send(new PutItemCommand({ TableName: names.people, Item: item({ ...key, under, at: now }) }));
  return now;
}

/** The same pair again is the same item. */
async function writeDown(pair: Pair, { under, at }: Run, { dynamo, names }: Rehashing): Promise<void> {
  const Item = item({ ...rehashedKey(pair.present, pair.former), ...pair, under, at });
  await dynamo.send(new PutItemCommand({ TableName: names.people, Item }));
}

/** Tells the log of looks of each file once, before anything of it is written. */
function noteOnce({ under, at }: Run, { dynamo, names }: Rehashing) {
  const access = dynamoAccessLog(dynamo, names.access);
  const noted = new Map<string, Promise<void>>();
  const look = { reader: { kind: 'deployer', id: 'deployer' }, fields: ['records'], why: 'rehash', at };
  return async (table: TableName, { pk }: Stored): Promise<void> => {
    const subject = pk?.S ?? '';
    if (table !== 'journal' || !kindIn(kinds, subject)) return;
    const appending = noted.get(subject) ?? access.append({ ...look, subject, requestId: `rehash-${under}` });
    noted.set(subject, appending);
    await appending;
  };
}

async function rewritten(
  { pairs, unreadable }: Learned,
  { dynamo, names, progress }: Rehashing,
  before?: ReturnType<typeof noteOnce>,
): Promise<Rehashed> {
  const tables: Rewritten[] = [];
  for (const table of order) {
    tables.push(await rewriteTable(table, { dynamo, names, pairs, before }));
    progress(`${table} ${before ? 'done' : 'looked through'}`);
  }
  return { pairs: pairs.all().length, contradicted: pairs.contradicted(), unreadable, tables };
}
