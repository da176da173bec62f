import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Papers } from '#casework/ports/papers.ts';
import type { PreparedPapers } from '#casework/ports/prepared-papers.ts';
import { PaperRef } from '#domain/file/refs.ts';
import { paperKey, preparedKey } from './keys.ts';
import { type Item, isAbsent, item } from './transaction.ts';

const Stored = z.object({
  paperId: z.string(),
  caseId: z.string(),
  paper: PaperRef,
  kind: z.string(),
  draftRecord: z.string(),
  signer: z.string(),
  provider: z.string(),
  list: z.optional(z.string()),
  registerNumber: z.optional(z.number()),
  place: z.optional(z.number()),
  listSize: z.optional(z.number()),
  asOf: z.optional(z.string()),
  verificationCode: z.optional(z.string()),
  follows: z.optional(z.string()),
  expiresAtMs: z.number(),
});

const StoredPreparation = z.object({
  id: z.string(),
  caseId: z.string(),
  issuedAt: z.string(),
  expiresAtMs: z.number(),
});

/** Papers of a result that wait for the head's signature. */
export const dynamoPapers = (dynamo: DynamoDBClient, TableName: string): Papers => {
  const kept = keptOnce(dynamo, TableName);
  return {
    keep: (paper) => kept.write({ ...paperKey(paper.paperId), ...paper }),
    find: async (paperId) => {
      const stored = await kept.read(paperKey(paperId));
      return stored && Stored.parse(stored);
    },
  };
};

/** When a paper was given to a person to sign. */
export const dynamoPreparedPapers = (dynamo: DynamoDBClient, TableName: string): PreparedPapers => {
  const kept = keptOnce(dynamo, TableName);
  return {
    keep: (paper) => kept.write({ ...preparedKey(paper.id), ...paper }),
    find: async (id) => {
      const stored = await kept.read(preparedKey(id));
      return stored && StoredPreparation.parse(stored);
    },
  };
};

/** Written once; the table forgets a paper after a day, the rule after fifteen minutes. */
function keptOnce(dynamo: DynamoDBClient, TableName: string) {
  return {
    write: async (paper: Item & { readonly expiresAtMs: number }): Promise<void> => {
      const ttl = Math.ceil(paper.expiresAtMs / 1000) + 24 * 3600;
      await dynamo.send(
        new PutItemCommand({ TableName, Item: item({ ...paper, ttl }), ConditionExpression: isAbsent }),
      );
    },
    read: async (key: Item): Promise<Item | undefined> => {
      const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: item(key), ConsistentRead: true }));
      return Item && unmarshall(Item);
    },
  };
}
