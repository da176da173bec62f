// What requests to DynamoDB consume by AWS's rules. The emulator counts writes by them but answers 1 to every read.
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { sum } from './figure.ts';

export type StoredItem = Readonly<Record<string, AttributeValue>>;

const bytesIn = (text: string): number => Buffer.byteLength(text);

/** The size of an item as DynamoDB reckons it, bytes. */
export const sizeOfItem = (item: StoredItem): number =>
  Object.entries(item).reduce((size, [name, value]) => size + bytesIn(name) + sizeOfValue(value), 0);

function sizeOfValue(value: AttributeValue): number {
  if (value.S !== undefined) return bytesIn(value.S);
  // a byte for two digits, and one
  if (value.N !== undefined) return Math.ceil(value.N.replace(/[^0-9]/g, '').length / 2) + 1;
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + sizeOfItem(value.M);
  if (value.L !== undefined) return 3 + value.L.reduce((size, each) => size + 1 + sizeOfValue(each), 0);
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  throw new Error(`no rule for the size of ${Object.keys(value).join()}`);
}

/** A unit reads 4 KB strongly consistent; eventually consistent reading costs half. */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(Math.ceil(bytes / 4096), 1) * (consistent ? 1 : 0.5);

/** A unit writes 1 KB. */
export const writeUnits = (bytes: number): number => Math.max(Math.ceil(bytes / 1024), 1);

export interface Spent {
  readonly requests: number;
  readonly readUnits: number;
}

interface Asked {
  readonly ConsistentRead?: boolean;
  readonly RequestItems?: Readonly<Record<string, { readonly ConsistentRead?: boolean }>>;
}

interface Answered {
  readonly Item?: StoredItem;
  readonly Items?: readonly StoredItem[];
  readonly Responses?: Readonly<Record<string, readonly StoredItem[]>>;
}

/** Of a batch each item as if it had been asked for alone, of a query all together. */
function unitsOf({ ConsistentRead = false, RequestItems = {} }: Asked, { Item, Items, Responses }: Answered): number {
  const batched = Object.entries(Responses ?? {}).flatMap(([table, items]) =>
    items.map((item) => readUnits(sizeOfItem(item), RequestItems[table]?.ConsistentRead ?? false)),
  );
  return Responses ? sum(batched) : readUnits(sum((Items ?? (Item ? [Item] : [])).map(sizeOfItem)), ConsistentRead);
}

/** Counts the reads of a client from now on; `take` answers what was spent since it was last asked. */
export function readingsOf(client: DynamoDBClient): { take(): Spent } {
  let spent: Spent = { requests: 0, readUnits: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const units = unitsOf(args.input as Asked, answer.output as Answered);
      spent = { requests: spent.requests + 1, readUnits: spent.readUnits + units };
      return answer;
    },
    { step: 'initialize', name: 'spending' },
  );
  return {
    take: () => {
      const until = spent;
      spent = { requests: 0, readUnits: 0 };
      return until;
    },
  };
}
