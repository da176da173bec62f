import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { RealTime } from '#casework/ports/clock.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { throttles } from '#domain/regulation/throttles.ts';
import { throttleKey } from './keys.ts';
import { item } from './transaction.ts';

const Counted = z.object({ count: z.number() });

/** One counter a subject and window, forgotten by the table some time after the window is over. */
export function dynamoThrottle(dynamo: DynamoDBClient, TableName: string, realTime: RealTime): Throttle {
  return {
    hit: async (id, counted) => {
      const { limit, minutes } = throttles[id];
      const length = minutes * 60_000;
      const now = realTime();
      const window = Math.floor(now / length);
      const endsAt = (window + 1) * length;
      const { Attributes = {} } = await dynamo.send(
        new UpdateItemCommand({
          TableName,
          Key: item(throttleKey(`${id}#${counted}`, window)),
          UpdateExpression: 'ADD #count :one SET #ttl = :ttl',
          ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
          ExpressionAttributeValues: item({ ':one': 1, ':ttl': Math.ceil(endsAt / 1000) }),
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      const { count } = Counted.parse(unmarshall(Attributes));
      return count > limit ? Math.ceil((endsAt - now) / 1000) : undefined;
    },
  };
}
