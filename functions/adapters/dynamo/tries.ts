import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { RealTime } from '#casework/ports/clock.ts';
import type { Tries } from '#casework/ports/tries.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { isForgotten, type SlowDownId, slowDowns } from '#domain/regulation/slow-downs.ts';
import { failuresKey, knownKey } from './keys.ts';
import { item } from './transaction.ts';

const Stored = z.object({ count: z.number(), lastAtMs: z.optional(z.number()) });
const Known = z.object({ untilMs: z.number() });

const adds = 'ADD #count :count SET #ttl = :ttl';
const addsNow = `${adds}, #lastAtMs = :lastAtMs`;
const beginsAnew = 'SET #count = :count, #ttl = :ttl REMOVE #lastAtMs';

/** How often somebody tried and failed, and from which addresses he has been let in. */
export const dynamoTries = (dynamo: DynamoDBClient, table: string, realTime: RealTime): Tries => ({
  ...counted(dynamo, table, realTime),
  ...known(dynamo, table, realTime),
});

type OfAddresses = 'isKnown' | 'know';

/** One counter a slow-down and whoever is counted, forgotten by the table some time after it counts no more. */
function counted(dynamo: DynamoDBClient, TableName: string, realTime: RealTime): Omit<Tries, OfAddresses> {
  const update = (UpdateExpression: string, values: Record<string, number>, [id, counted]: [SlowDownId, string]) => {
    const given = { ttl: Math.ceil(realTime() / 1000) + slowDowns[id].forgottenMinutes * 60, ...values };
    const names = Object.keys(given).concat(UpdateExpression === beginsAnew ? ['lastAtMs'] : []);
    return dynamo.send(
      new UpdateItemCommand({
        TableName,
        Key: item(failuresKey(`${id}#${counted}`)),
        UpdateExpression,
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: item(
          Object.fromEntries(Object.entries(given).map(([name, value]) => [`:${name}`, value])),
        ),
        ReturnValues: 'ALL_OLD',
      }),
    );
  };
  return {
    begin: async (...which) => {
      const { Attributes } = await update(adds, { count: 1 }, which);
      const before = Attributes ? Stored.parse(unmarshall(Attributes)) : { count: 0 };
      if (!isForgotten(which[0], before, realTime())) return before;
      await update(beginsAnew, { count: 1 }, which);
      return { count: 0 };
    },
    fail: async (...which) => {
      await update(addsNow, { count: 0, lastAtMs: realTime() }, which);
    },
    takeBack: async (...which) => {
      await update(adds, { count: -1 }, which);
    },
    forgive: async (id, counted) => {
      await dynamo.send(new DeleteItemCommand({ TableName, Key: item(failuresKey(`${id}#${counted}`)) }));
    },
  };
}

function known(dynamo: DynamoDBClient, TableName: string, realTime: RealTime): Pick<Tries, OfAddresses> {
  return {
    isKnown: async (pair) => {
      const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: item(knownKey(pair)) }));
      return Item !== undefined && Known.parse(unmarshall(Item)).untilMs > realTime();
    },
    know: async (pair) => {
      const untilMs = realTime() + lengthOf('addressKnown');
      const Item = item({ ...knownKey(pair), untilMs, ttl: Math.ceil(untilMs / 1000) });
      await dynamo.send(new PutItemCommand({ TableName, Item }));
    },
  };
}
