import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, item } from './transaction.ts';

/** Of one request, by DynamoDB's own bound. */
const atMost = 100;
/** Each time DynamoDB gave back a part; what is left then is a surprise. */
const tries = 8;

type Key = Record<string, AttributeValue>;

interface Asked extends PromiseWithResolvers<Item | undefined> {
  readonly key: Key;
}

const nameOf = ({ pk, sk }: Key): string => JSON.stringify([pk?.S, sk?.S]);

/**
 * Reads items of a table by their keys, strongly consistently. What is asked for while nobody has waited yet goes as one
 * request, an item that is asked for twice once: a hundred files cost one round trip, and one costs what it always did.
 */
export function gatheredReads(dynamo: DynamoDBClient, table: () => string): (key: Item) => Promise<Item | undefined> {
  let gathering = new Map<string, Asked>();
  const send = (): void => {
    const all = [...gathering.values()];
    gathering = new Map();
    for (let first = 0; first < all.length; first += atMost) {
      const some = all.slice(first, first + atMost);
      answer(dynamo, table(), some).catch((fault: unknown) => {
        for (const { reject } of some) reject(fault);
      });
    }
  };
  return (asked) => {
    const key = item(asked);
    const name = nameOf(key);
    const one = gathering.get(name) ?? { key, ...Promise.withResolvers<Item | undefined>() };
    // after all that the answers of one moment go on to ask
    if (gathering.size === 0) Promise.resolve().then(() => process.nextTick(send));
    gathering.set(name, one);
    return one.promise;
  };
}

async function answer(dynamo: DynamoDBClient, TableName: string, asked: readonly Asked[]): Promise<void> {
  const [one, ...others] = asked;
  if (!one) return;
  if (others.length === 0) {
    const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: one.key, ConsistentRead: true }));
    return one.resolve(Item && unmarshall(Item));
  }
  const found = await manyOf(
    dynamo,
    TableName,
    asked.map(({ key }) => key),
  );
  for (const { key, resolve } of asked) {
    const Item = found.get(nameOf(key));
    resolve(Item && unmarshall(Item));
  }
}

async function manyOf(dynamo: DynamoDBClient, table: string, keys: readonly Key[]): Promise<ReadonlyMap<string, Key>> {
  const found = new Map<string, Key>();
  let left = keys;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === tries) throw new Error(`${table} did not answer ${left.length} of ${keys.length} questions`);
    if (attempt > 0) await new Promise((resume) => setTimeout(resume, Math.random() * 20 * 2 ** attempt));
    const RequestItems = { [table]: { Keys: [...left], ConsistentRead: true } };
    const { Responses, UnprocessedKeys } = await dynamo.send(new BatchGetItemCommand({ RequestItems }));
    for (const stored of Responses?.[table] ?? []) found.set(nameOf(stored), stored);
    left = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
}
