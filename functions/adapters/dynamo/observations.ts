import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Observations } from '#casework/ports/outages.ts';
import { Observed, Watch } from '#domain/outages/observed.ts';
import { observedKey, observedPartition, observedPrefix, watchKey } from './keys.ts';
import { queryAll } from './query.ts';
import { item, put, transact } from './transaction.ts';

/** What the service saw of itself stands beside what supervisors told, in the same table, under a key of its own. */
export const dynamoObservations = (dynamo: DynamoDBClient, TableName: string): Observations => ({
  watch: async () => {
    const question = new GetItemCommand({ TableName, Key: item(watchKey()), ConsistentRead: true });
    const { Item } = await dynamo.send(question);
    return Item ? Watch.parse(unmarshall(Item)) : undefined;
  },
  since: async (from) => {
    const stored = await queryAll(dynamo, {
      TableName,
      KeyConditionExpression: 'pk = :pk AND sk >= :from',
      ExpressionAttributeValues: item({ ':pk': observedPartition, ':from': `${observedPrefix}${from}` }),
      ConsistentRead: true,
    });
    const isTime = ({ sk }: { readonly sk?: unknown }) => String(sk).startsWith(observedPrefix);
    const watch = stored.find((one) => !isTime(one));
    return {
      watch: watch && Watch.parse(watch),
      times: stored.filter(isTime).map((each) => Observed.parse(each)),
    };
  },
  keep: async (watch, ended) => {
    const value = { ...watchKey(), ...watch };
    const before = watch.version - 1;
    const write =
      before === 0
        ? put(TableName, value, () => 'moved')
        : put(TableName, value, () => 'moved', 'version = :before', { ':before': before });
    const times = ended
      ? [put(TableName, { ...observedKey(ended.to ?? watch.askedAt, watch.version), ...ended }, () => 'moved')]
      : [];
    return (await transact(dynamo, [write, ...times], 'moved')).length === 0;
  },
});
