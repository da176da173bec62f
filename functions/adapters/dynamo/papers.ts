import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Papers } from '#casework/ports/papers.ts';
import { PaperRef } from '#domain/file/refs.ts';
import { paperKey } from './keys.ts';
import { isAbsent, item } from './transaction.ts';

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
  follows: z.optional(z.string()),
  expiresAtMs: z.number(),
});

/** Papers prepared for signature; the table forgets them after a day, the rule after fifteen minutes. */
export function dynamoPapers(dynamo: DynamoDBClient, TableName: string): Papers {
  return {
    keep: async (paper) => {
      const ttl = Math.ceil(paper.expiresAtMs / 1000) + 24 * 3600;
      await dynamo.send(
        new PutItemCommand({
          TableName,
          Item: item({ ...paperKey(paper.paperId), ...paper, ttl }),
          ConditionExpression: isAbsent,
        }),
      );
    },
    find: async (paperId) => {
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName, Key: item(paperKey(paperId)), ConsistentRead: true }),
      );
      return Item ? Stored.parse(unmarshall(Item)) : undefined;
    },
  };
}
