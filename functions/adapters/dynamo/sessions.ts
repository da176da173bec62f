import {
  type AttributeValue,
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
import { endedTokenKey, sessionKey } from './keys.ts';
import { isAbsent, item } from './transaction.ts';

const Stored = z.object({
  of: z.enum(['citizen', 'staff']),
  username: z.string(),
  startedAtMs: z.number(),
  lastUsedAtMs: z.number(),
});
const Issued = z.object({ tokens: z.optional(z.set(z.string())) });
/** Longer than any token lives. */
const rememberedMs = 3_600_000;

interface Table {
  readonly dynamo: DynamoDBClient;
  readonly TableName: string;
}

/** Sessions in DynamoDB, an item each, forgotten by the table some time after the last moment it could be renewed to. */
export function dynamoSessions(dynamo: DynamoDBClient, TableName: string): Sessions {
  const table = { dynamo, TableName };
  return {
    keep: async (secret, session, { id, endsAtMs }) => {
      const tokens = new Set([id]);
      const Item = item({ ...sessionKey(secret), ...session, tokens, ttl: Math.ceil(endsAtMs / 1000) });
      await dynamo.send(new PutItemCommand({ TableName, Item, ConditionExpression: isAbsent }));
    },
    find: async (secret) => {
      const stored = await read(sessionKey(secret), table);
      return stored ? Stored.parse(unmarshall(stored)) : undefined;
    },
    // Another renewal may have been later: nothing to note. One that has just been ended does not come back to life.
    use: async (secret, atMs, tokenId) =>
      (await changed(
        secret,
        { update: 'ADD tokens :new', condition: 'attribute_exists(pk)', value: new Set([tokenId]) },
        table,
      )) &&
      ((await changed(
        secret,
        { update: 'SET lastUsedAtMs = :new', condition: 'lastUsedAtMs <= :new', value: atMs },
        table,
      )) ||
        true),
    end: async (secret) => {
      const known = tokensIn(await read(sessionKey(secret), table));
      await endTokens(known, table);
      const ending = new DeleteItemCommand({ TableName, Key: item(sessionKey(secret)), ReturnValues: 'ALL_OLD' });
      const { Attributes } = await dynamo.send(ending);
      await endTokens(
        tokensIn(Attributes).filter((id) => !known.includes(id)),
        table,
      );
    },
    isEnded: async (tokenId) => (await read(endedTokenKey(tokenId), table)) !== undefined,
  };
}

async function read(key: Record<string, unknown>, { dynamo, TableName }: Table) {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: item(key), ConsistentRead: true }));
  return Item;
}

interface Change {
  readonly update: string;
  readonly condition: string;
  readonly value: unknown;
}

/** Did the condition hold? */
async function changed(secret: string, { update, condition, value }: Change, { dynamo, TableName }: Table) {
  const changing = new UpdateItemCommand({
    TableName,
    Key: item(sessionKey(secret)),
    UpdateExpression: update,
    ConditionExpression: condition,
    ExpressionAttributeValues: item({ ':new': value }),
  });
  try {
    await dynamo.send(changing);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const endTokens = (ids: readonly string[], { dynamo, TableName }: Table) =>
  Promise.all(
    ids.map((id) => {
      const Item = item({ ...endedTokenKey(id), ttl: Math.ceil((Date.now() + rememberedMs) / 1000) });
      return dynamo.send(new PutItemCommand({ TableName, Item }));
    }),
  );

const tokensIn = (stored: Record<string, AttributeValue> | undefined): readonly string[] =>
  stored ? [...(Issued.parse(unmarshall(stored)).tokens ?? [])] : [];
