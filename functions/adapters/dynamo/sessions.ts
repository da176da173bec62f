import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Sessions } from '#casework/ports/sessions.ts';
import { sessionKey } from './keys.ts';
import { isAbsent, item } from './transaction.ts';

const Stored = z.object({
  of: z.enum(['citizen', 'staff']),
  username: z.string(),
  startedAtMs: z.number(),
  lastUsedAtMs: z.number(),
});

/** Sessions in DynamoDB, an item each, forgotten by the table some time after the last moment it could be renewed to. */
export function dynamoSessions(dynamo: DynamoDBClient, TableName: string): Sessions {
  return {
    keep: async (secret, session, endsAtMs) => {
      const Item = item({ ...sessionKey(secret), ...session, ttl: Math.ceil(endsAtMs / 1000) });
      await dynamo.send(new PutItemCommand({ TableName, Item, ConditionExpression: isAbsent }));
    },
    find: async (secret) => {
      const question = new GetItemCommand({ TableName, Key: item(sessionKey(secret)), ConsistentRead: true });
      const { Item } = await dynamo.send(question);
      return Item ? Stored.parse(unmarshall(Item)) : undefined;
    },
    use: async (secret, atMs) => {
      const using = new UpdateItemCommand({
        TableName,
        Key: item(sessionKey(secret)),
        UpdateExpression: 'SET lastUsedAtMs = :at',
        ConditionExpression: 'lastUsedAtMs <= :at',
        ExpressionAttributeValues: item({ ':at': atMs }),
      });
      try {
        await dynamo.send(using);
      } catch (error) {
        // Another renewal was later, or it has just been ended: nothing to note, and nothing comes back to life.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
    end: async (secret) => {
      await dynamo.send(new DeleteItemCommand({ TableName, Key: item(sessionKey(secret)) }));
    },
  };
}
