import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, item } from './transaction.ts';

/** Every item that answers, page after page: one answer of DynamoDB ends at a megabyte, or at the limit asked for. */
export async function queryAll(dynamo: DynamoDBClient, query: QueryCommandInput): Promise<Item[]> {
  const items: Item[] = [];
  let ExclusiveStartKey: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await dynamo.send(new QueryCommand({ ...query, ExclusiveStartKey }));
    items.push(...(page.Items ?? []).map((stored) => unmarshall(stored)));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}

/** Every item under one partition key, strongly consistent. */
export const partition = (dynamo: DynamoDBClient, TableName: string, pk: string): Promise<Item[]> =>
  queryAll(dynamo, {
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: item({ ':pk': pk }),
    ConsistentRead: true,
  });

interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The items of one partition from one key to another, both of them too, strongly consistent. */
export const between = (
  dynamo: DynamoDBClient,
  TableName: string,
  [first, last]: readonly [Key, Key],
): Promise<Item[]> =>
  queryAll(dynamo, {
    TableName,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: item({ ':pk': first.pk, ':first': first.sk, ':last': last.sk }),
    ConsistentRead: true,
  });
