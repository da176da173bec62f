import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { ListLog } from '#casework/ports/publication.ts';
import { LogItem } from '#domain/queue/log.ts';
import { listLogKey } from './keys.ts';
import { item } from './transaction.ts';

/** The log of a list, strongly consistent. */
export const dynamoListLog = (client: DynamoDBClient, TableName: string): ListLog => ({
  at: async ({ provider, list }, sequence) => {
    const Key = item(listLogKey(provider, list, sequence));
    const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
    return Item && LogItem.parse(unmarshall(Item));
  },
  after: async ({ provider, list }, sequence) => {
    const { pk, sk } = listLogKey(provider, list, sequence);
    const page = new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk AND sk > :sk',
      ExpressionAttributeValues: item({ ':pk': pk, ':sk': sk }),
      ConsistentRead: true,
    });
    const { Items = [] } = await client.send(page);
    return Items.map((stored) => LogItem.parse(unmarshall(stored)));
  },
});
