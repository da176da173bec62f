import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { CaseStore, CommitRecord, PartOfJournal } from '#casework/ports/case-store.ts';
import type { Commit, IdempotencyRecord } from '#casework/ports/commit.ts';
import type { Claim } from '#domain/file/claims.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import { type Editions, ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';
import { commitWrites, type TableNames } from './commit.ts';
import { gatheredReads } from './gathered-reads.ts';
import { caseKey, claimKey, commitKey, idempotencyKey, sequenceKey } from './keys.ts';
import { between, partition } from './query.ts';
import { item, transact } from './transaction.ts';

const StoredFile = z.object({
  snapshot: z.custom<object>((stored) => typeof stored === 'object' && stored !== null),
  version: z.number(),
});
/** A file that was last changed by an earlier edition of Kezek does not say by which request. */
const StoredRequest = z.object({ requestId: z.optional(z.string()) });
const StoredClaim = z.object({ key: z.string(), holder: z.string(), file: z.string() });
const StoredCommit = z.object({
  commit: z.number(),
  events: z.array(z.looseObject({ type: z.string() })),
  actor: z.record(z.string(), z.string()),
  at: z.string(),
  edition: z.string(),
  requestId: z.string(),
  receipt: z.optional(ExecutionReceipt),
});
const StoredIdempotency = z.object({
  subject: z.string(),
  key: z.string(),
  bodyMac: z.string(),
  resource: z.string(),
});

/** Cases and their journal in DynamoDB; what is read is parsed, what does not parse is an error. */
export function dynamoCaseStore(dynamo: DynamoDBClient, tables: TableNames, editions?: Editions): CaseStore {
  const read = gatheredReads(dynamo, () => tables.cases);
  return {
    load: async (kind, id) => {
      const stored = id.startsWith(`${kind.prefix}_`) ? await read(caseKey(id)) : undefined;
      return stored && kind.read(StoredFile.parse(stored).snapshot);
    },
    requestOf: async (id) => StoredRequest.parse((await read(caseKey(id))) ?? {}).requestId,
    commit: (commit) => transact(dynamo, commitWrites(tables, ofEditions(commit, editions)), { at: 'contention' }),
    journal: (kind, id, part) => readJournal(dynamo, { table: tables.journal, id, kind, part }),
    nextIntakeSequence: async (many = 1) => {
      const { Attributes } = await dynamo.send(
        new UpdateItemCommand({
          TableName: tables.cases,
          Key: item(sequenceKey()),
          UpdateExpression: 'ADD #last :many',
          ExpressionAttributeNames: { '#last': 'last' },
          ExpressionAttributeValues: item({ ':many': many }),
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return z.object({ last: z.number() }).parse(unmarshall(Attributes ?? {})).last;
    },
    idempotent: async (subject, key): Promise<IdempotencyRecord | undefined> => {
      const stored = await read(idempotencyKey(subject, key));
      return stored ? StoredIdempotency.parse(stored) : undefined;
    },
    claim: async (key): Promise<Claim | undefined> => {
      const stored = await read(claimKey(key));
      return stored && StoredClaim.parse(stored);
    },
  };
}

/** What is decided says of which editions it was. */
function ofEditions(commit: Commit, editions: Editions | undefined): Commit {
  const plans = commit.plans.map((plan) => (plan.receipt ? { ...plan, receipt: { ...plan.receipt, editions } } : plan));
  return { ...commit, plans };
}

interface Asked<E extends Typed> {
  readonly table: string;
  readonly id: string;
  readonly kind: Pick<Kind<never, never, E>, 'readEvent'>;
  readonly part: PartOfJournal | undefined;
}

interface AskedOfPart {
  readonly table: string;
  readonly id: string;
  readonly part: PartOfJournal;
}

/** The items of so many commits, one after the other: whatever else may stand beyond them is not asked for. */
const partOfJournal = (dynamo: DynamoDBClient, { table, id, part: { after, atMost } }: AskedOfPart) =>
  between(dynamo, table, [commitKey(id, after + 1), commitKey(id, after + atMost)]);

async function readJournal<E extends Typed>(
  dynamo: DynamoDBClient,
  { table, id, kind, part }: Asked<E>,
): Promise<CommitRecord<E>[]> {
  const stored = await (part ? partOfJournal(dynamo, { table, id, part }) : partition(dynamo, table, id));
  return stored.map((found) => {
    const commit = StoredCommit.parse(found);
    return { ...commit, events: commit.events.map((event) => kind.readEvent(event)) };
  });
}
