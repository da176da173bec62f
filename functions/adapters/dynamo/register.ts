import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Register } from '#casework/ports/register.ts';
import { Entry, EntryIdentity, emptyList, emptyYear, ListState, YearState } from '#domain/queue/list.ts';
import { dayPk, identityKey, listKey, yearKey } from './keys.ts';
import { queryAll } from './query.ts';
import { item } from './transaction.ts';

/** The register of entries, strongly consistent: a place must never be read from yesterday's list. */
export function dynamoRegister(dynamo: DynamoDBClient, TableName: string): Register {
  const read = async (key: Record<string, unknown>) => {
    const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: item(key), ConsistentRead: true }));
    return Item ? unmarshall(Item) : undefined;
  };
  return {
    list: async (provider, list) => {
      const stored = await read(listKey(provider, list));
      return stored ? ListState.parse(stored) : emptyList(provider, list);
    },
    year: async (provider, list, year) => {
      const stored = await read(yearKey(provider, list, year));
      return stored ? YearState.parse(stored) : emptyYear(provider, list, year);
    },
    day: async (provider, list, day) => {
      const stored = await queryAll(dynamo, {
        TableName,
        KeyConditionExpression: 'pk = :day',
        ExpressionAttributeValues: item({ ':day': dayPk(provider, list, day) }),
        ConsistentRead: true,
      });
      return stored.map((entry) => Entry.parse(entry));
    },
    entry: async (name) => {
      const stored = await read(identityKey(name));
      return stored && EntryIdentity.parse(stored);
    },
  };
}
