import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Register } from '#casework/ports/register.ts';
import { DayHead } from '#domain/queue/heads.ts';
import {
  DayState,
  Entry,
  EntryIdentity,
  emptyDay,
  emptyList,
  emptyYear,
  ListState,
  YearState,
} from '#domain/queue/list.ts';
import { LogItem } from '#domain/queue/log.ts';
import { gatheredReads } from './gathered-reads.ts';
import { countsKey, dayPk, headKey, headPrefix, identityKey, listKey, listLogKey, yearKey } from './keys.ts';
import { queryAll } from './query.ts';
import { item } from './transaction.ts';

/** A position's sort key begins with its moment, and so with every slot that holds it. */
const inSlot = (pk: string, slot: string | undefined) => {
  if (slot === undefined)
    return { KeyConditionExpression: 'pk = :day', ExpressionAttributeValues: item({ ':day': pk }) };
  const fifth = `${slot.slice(0, -1)}${Number(slot.at(-1)) + 4}`;
  return {
    KeyConditionExpression: 'pk = :day AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: item({ ':day': pk, ':first': slot, ':last': `${fifth}~` }),
  };
};

/** The register of entries, strongly consistent: a place must never be read from yesterday's list. */
export function dynamoRegister(dynamo: DynamoDBClient, TableName: string): Register {
  const read = gatheredReads(dynamo, () => TableName);
  return {
    list: async (provider, list) => {
      const stored = await read(listKey(provider, list));
      return stored ? ListState.parse(stored) : emptyList(provider, list);
    },
    year: async (provider, list, year) => {
      const stored = await read(yearKey(provider, list, year));
      return stored ? YearState.parse(stored) : emptyYear(provider, list, year);
    },
    counts: async (provider, list, day) => {
      const stored = await read(countsKey(provider, list, day));
      return stored ? DayState.parse(stored) : emptyDay(provider, list, day);
    },
    day: async (provider, list, day, slot) => {
      const stored = await queryAll(dynamo, {
        TableName,
        ...inSlot(dayPk(provider, list, day), slot),
        ConsistentRead: true,
      });
      return stored.map((entry) => Entry.parse(entry));
    },
    entry: async (name) => {
      const stored = await read(identityKey(name));
      return stored && EntryIdentity.parse(stored);
    },
    ...logOf(dynamo, TableName),
  };
}

/** The log of a list, and how far it had come on a day. */
const logOf = (dynamo: DynamoDBClient, TableName: string): Pick<Register, 'headBy' | 'acts'> => ({
  headBy: async (provider, list, day) => {
    const { pk, sk } = headKey(provider, list, day);
    const { Items = [] } = await dynamo.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :day',
        ExpressionAttributeValues: item({ ':pk': pk, ':first': headPrefix, ':day': sk }),
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      }),
    );
    return Items[0] && DayHead.parse(unmarshall(Items[0]));
  },
  acts: async (provider, list, from, to) => {
    const [first, last] = [from, to].map((sequence) => listLogKey(provider, list, sequence));
    const stored = await queryAll(dynamo, {
      TableName,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: item({ ':pk': first?.pk, ':first': first?.sk, ':last': last?.sk }),
      ConsistentRead: true,
    });
    return stored.map((each) => LogItem.parse(each));
  },
});
