import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, isAbsent, transact, type Write } from '#adapters/dynamo/transaction.ts';

/** An item as DynamoDB has it. */
export type Stored = Record<string, AttributeValue>;

interface Place {
  readonly table: string;
  readonly stored: Stored;
}
interface Relocation {
  readonly from: Place;
  readonly to: Place;
}

/** The writes of one transaction: the item where nothing of its key stands, and away from where it was, as it was read. */
export const relocation = ({ from, to }: Relocation): readonly Write<Item | undefined>[] => [
  written(to),
  removed(from),
];

/**
 * Brings an item to another table or under another key; what stands there already is only removed. Answers whether it has
 * left: not where another item has its place, or somebody has changed it meanwhile.
 */
export async function relocate(dynamo: DynamoDBClient, { from, to }: Relocation): Promise<boolean> {
  const obstacles = await transact(dynamo, relocation({ from, to }), undefined);
  if (obstacles.length === 0) return true;
  if (!isDeepStrictEqual(obstacles[0], unmarshall(to.stored))) return false;
  return (await transact(dynamo, [removed(from)], undefined)).length === 0;
}

/** It means what stands there already. */
const written = ({ table, stored }: Place): Write<Item | undefined> => ({
  write: {
    Put: {
      TableName: table,
      Item: stored,
      ConditionExpression: isAbsent,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  },
  meaning: (there) => there,
});

/** Only as it was read: whoever has changed it meanwhile loses nothing of his change. */
const removed = ({ table, stored: { pk, sk, ...rest } }: Place): Write<undefined> => ({
  write: {
    Delete: { TableName: table, Key: { ...(pk && { pk }), ...(sk && { sk }) }, ...whereIs(rest) },
  },
  meaning: () => undefined,
});

/** The condition that an item is there and has these attributes. */
export function whereIs(attributes: Stored) {
  const all = Object.entries(attributes);
  const each = <T>(of: (name: string, value: AttributeValue, index: number) => readonly [string, T]) =>
    Object.fromEntries(all.map(([name, value], index) => of(name, value, index)));
  return {
    ConditionExpression: ['attribute_exists(pk)', ...all.map((_, index) => `#a${index} = :a${index}`)].join(' AND '),
    ...(all.length > 0 && {
      ExpressionAttributeNames: each((name, _, index) => [`#a${index}`, name]),
      ExpressionAttributeValues: each((_, value, index) => [`:a${index}`, value]),
    }),
  };
}
