import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  TransactionCanceledException,
  TransactionInProgressException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

export type Item = Record<string, unknown>;

/** One write of a transaction and what it means when its condition fails. */
export interface Write<Meaning> {
  readonly write: TransactWriteItem;
  readonly meaning: (old: Item | undefined) => Meaning;
}

export const item = (value: Item) => marshall(value, { removeUndefinedValues: true });

const keepOld = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

export const isAbsent = 'attribute_not_exists(pk)';

export function put<M>(
  table: string,
  value: Item,
  meaning: Write<M>['meaning'],
  condition = isAbsent,
  values: Item = {},
): Write<M> {
  const bound = Object.keys(values).length > 0 ? { ExpressionAttributeValues: item(values) } : {};
  return {
    write: { Put: { TableName: table, Item: item(value), ConditionExpression: condition, ...bound, ...keepOld } },
    meaning,
  };
}

interface Conditioned<M> {
  readonly condition: string;
  readonly values?: Item;
  readonly meaning: Write<M>['meaning'];
}

const conditionOf = ({ condition, values }: Conditioned<unknown>) => ({
  ConditionExpression: condition,
  ...(values ? { ExpressionAttributeValues: item(values) } : {}),
  ...keepOld,
});

/** Nothing is written: the rest depends on it. */
export const check = <M>(table: string, key: Item, on: Conditioned<M>): Write<M> => ({
  write: { ConditionCheck: { TableName: table, Key: item(key), ...conditionOf(on) } },
  meaning: on.meaning,
});

export const remove = <M>(table: string, key: Item, on: Conditioned<M>): Write<M> => ({
  write: { Delete: { TableName: table, Key: item(key), ...conditionOf(on) } },
  meaning: on.meaning,
});

/**
 * All or nothing. Answers what stood in the way: the meaning of each failed condition, or `contention` when another
 * transaction held an item; anything else (throttling, validation) is a surprise and is thrown.
 */
export async function transact<M>(dynamo: DynamoDBClient, writes: readonly Write<M>[], contention: M): Promise<M[]> {
  try {
    await dynamo.send(new TransactWriteItemsCommand({ TransactItems: writes.map(({ write }) => write) }));
    return [];
  } catch (error) {
    if (error instanceof TransactionInProgressException || error instanceof ConditionalCheckFailedException)
      return [contention];
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    const unforeseen = reasons.filter(
      ({ Code }) => Code && !['None', 'ConditionalCheckFailed', 'TransactionConflict'].includes(Code),
    );
    if (reasons.length === 0 || unforeseen.length > 0) throw error;
    const failed = reasons.flatMap(({ Code, Item: old }, index) =>
      Code === 'ConditionalCheckFailed'
        ? [writes[index]?.meaning(old ? unmarshall(old) : undefined) ?? contention]
        : [],
    );
    return failed.length > 0 ? failed : [contention];
  }
}
