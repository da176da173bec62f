import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Papers } from '#casework/ports/papers.ts';
import type { PreparedPapers } from '#casework/ports/prepared-papers.ts';
import { PaperRef } from '#domain/file/refs.ts';
import { gatheredReads } from './gathered-reads.ts';
import { paperKey, preparedKey } from './keys.ts';
import { type Item, isAbsent, item, put, transact } from './transaction.ts';

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
  priorityMoment: z.optional(z.string()),
  place: z.optional(z.number()),
  listSize: z.optional(z.number()),
  asOf: z.optional(z.string()),
  stands: z.optional(
    z.object({
      list: z.string(),
      registerNumber: z.number(),
      place: z.number(),
      listSize: z.number(),
      asOf: z.string(),
      priorityMoment: z.string(),
      from: z.string(),
      record: z.string(),
    }),
  ),
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
    keep: (papers) => kept.write(papers.map((paper) => ({ ...paperKey(paper.paperId), ...paper }))),
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
    keep: (paper) => kept.write([{ ...preparedKey(paper.id), ...paper }]),
    find: async (id) => {
      const stored = await kept.read(preparedKey(id));
      return stored && StoredPreparation.parse(stored);
    },
  };
};

type Lasting = Item & { readonly expiresAtMs: number };

/** Written once; the table forgets a paper after a day, the rule after fifteen minutes. */
function keptOnce(dynamo: DynamoDBClient, TableName: string) {
  const lasting = (paper: Lasting): Item => ({ ...paper, ttl: Math.ceil(paper.expiresAtMs / 1000) + 24 * 3600 });
  const writeOne = (paper: Lasting) =>
    dynamo.send(new PutItemCommand({ TableName, Item: item(lasting(paper)), ConditionExpression: isAbsent }));
  const writeAll = async (papers: readonly Lasting[]): Promise<void> => {
    const writes = papers.map((paper) => put(TableName, lasting(paper), () => 'an earlier one of the same id'));
    const [obstacle] = await transact(dynamo, writes, 'another transaction');
    if (obstacle) throw new Error(`the papers cannot be kept beside ${obstacle}`);
  };
  return {
    write: async (papers: readonly Lasting[]): Promise<void> => {
      const [one, ...others] = papers;
      if (one) await (others.length === 0 ? writeOne(one) : writeAll(papers));
    },
    read: gatheredReads(dynamo, () => TableName),
  };
}
