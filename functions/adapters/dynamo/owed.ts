import { createHash } from 'node:crypto';
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Tokens } from '#casework/ports/machines.ts';
import type { OwedWork } from '#casework/ports/owed-work.ts';
import { openShard, owedKey, tokenKey } from './keys.ts';
import { queryAll } from './query.ts';
import { item } from './transaction.ts';

const Duty = z.discriminatedUnion('duty', [
  z.object({
    duty: z.literal('start'),
    machine: z.string(),
    name: z.string(),
    input: z.record(z.string(), z.union([z.string(), z.number()])),
    wakesAt: z.optional(z.string()),
  }),
  z.object({ duty: z.literal('stop'), machine: z.string(), name: z.string() }),
  z.object({ duty: z.literal('answer') }),
  z.object({ duty: z.literal('forget'), documentId: z.string(), versionId: z.string() }),
]);
const Owed = z.object({ sk: z.string(), duties: z.array(Duty), requestId: z.optional(z.string()) });
const Kept = z.object({ step: z.string(), token: z.string(), round: z.number() });

const children = (dynamo: DynamoDBClient, TableName: string, caseId: string, prefix: string) =>
  queryAll(dynamo, {
    TableName,
    KeyConditionExpression: 'pk = :case AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: item({ ':case': caseId, ':prefix': prefix }),
    ConsistentRead: true,
  });

const Aged = z.object({ pk: z.string(), sk: z.string(), owedSince: z.string() });
const commitIn = (sk: string): number => Number(sk.slice('OWED#'.length));

/** What is owed since before then, oldest first; eventually consistent. */
export async function owedByAge(dynamo: DynamoDBClient, TableName: string, before = '9') {
  const items = await queryAll(dynamo, {
    TableName,
    IndexName: 'byOwed',
    KeyConditionExpression: 'owedShard = :open AND owedSince < :then',
    ExpressionAttributeValues: item({ ':open': openShard, ':then': before }),
  });
  return items.map((stored) => {
    const { pk, sk, owedSince } = Aged.parse(stored);
    return { caseId: pk, commit: commitIn(sk), owedSince };
  });
}

/** What commits still owe outside; an item is deleted when its duties are done. */
export function dynamoOwedWork(dynamo: DynamoDBClient, table: string): OwedWork {
  return {
    of: async (caseId) =>
      (await children(dynamo, table, caseId, 'OWED#')).map((stored) => {
        const { sk, ...owed } = Owed.parse(stored);
        return { commit: commitIn(sk), ...owed };
      }),
    done: async (caseId, commit) => {
      await dynamo.send(new DeleteItemCommand({ TableName: table, Key: item(owedKey(caseId, commit)) }));
    },
    olderThan: async (instant) => [...new Set((await owedByAge(dynamo, table, instant)).map(({ caseId }) => caseId))],
    oldestSince: async () => (await owedByAge(dynamo, table))[0]?.owedSince,
  };
}

/** Tokens of open human tasks; each is kept once under its fingerprint and never leaves the server. */
export function dynamoTokens(dynamo: DynamoDBClient, table: string): Tokens {
  const fingerprint = (token: string) => createHash('sha256').update(token).digest('hex').slice(0, 32);
  return {
    keep: async (caseId, { step, token, round }) => {
      await dynamo.send(
        new PutItemCommand({
          TableName: table,
          Item: item({ ...tokenKey(caseId, step, fingerprint(token)), step, token, round }),
        }),
      );
    },
    of: async (caseId) => (await children(dynamo, table, caseId, 'TOKEN#')).map((stored) => Kept.parse(stored)),
    forget: async (caseId, { step, token }) => {
      await dynamo.send(
        new DeleteItemCommand({ TableName: table, Key: item(tokenKey(caseId, step, fingerprint(token))) }),
      );
    },
  };
}
