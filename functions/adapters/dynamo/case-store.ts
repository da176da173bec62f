import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { CaseStore, CommitRecord, Guard, IdempotencyRecord } from '#casework/ports/ports.ts';
import { Application } from '#domain/application/application.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { commitWrites, type TableNames } from './commit.ts';
import { caseKey, guardKey, idempotencyKey, sequenceKey } from './keys.ts';
import { queryAll } from './query.ts';
import { item, transact } from './transaction.ts';

const StoredCase = z.object({ snapshot: Application, version: z.number() });
const StoredCommit = z.object({
  commit: z.number(),
  events: z.array(ApplicationEvent),
  actor: z.record(z.string(), z.string()),
  at: z.string(),
  edition: z.string(),
  requestId: z.string(),
});
const StoredIdempotency = z.object({
  subject: z.string(),
  key: z.string(),
  bodyMac: z.string(),
  status: z.number(),
  resource: z.string(),
});

/** Cases and their journal in DynamoDB; what is read is parsed, what does not parse is an error. */
export function dynamoCaseStore(dynamo: DynamoDBClient, tables: TableNames): CaseStore {
  const read = async (TableName: string, key: Record<string, unknown>) => {
    const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: item(key), ConsistentRead: true }));
    return Item ? unmarshall(Item) : undefined;
  };
  return {
    load: async (caseId) => {
      const stored = await read(tables.cases, caseKey(caseId));
      return stored ? StoredCase.parse(stored).snapshot : undefined;
    },
    commit: (plans, acts = []) => transact(dynamo, commitWrites(tables, plans, acts), { at: 'contention' }),
    journal: (caseId) => readJournal(dynamo, tables.journal, caseId),
    nextIntakeSequence: async () => {
      const { Attributes } = await dynamo.send(
        new UpdateItemCommand({
          TableName: tables.cases,
          Key: item(sequenceKey()),
          UpdateExpression: 'ADD #last :one',
          ExpressionAttributeNames: { '#last': 'last' },
          ExpressionAttributeValues: item({ ':one': 1 }),
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return z.object({ last: z.number() }).parse(unmarshall(Attributes ?? {})).last;
    },
    idempotent: async (subject, key): Promise<IdempotencyRecord | undefined> => {
      const stored = await read(tables.cases, idempotencyKey(subject, key));
      return stored ? StoredIdempotency.parse(stored) : undefined;
    },
    guard: async (person) => guardOf(await read(tables.cases, guardKey(person))),
  };
}

/** The guard item keeps one attribute for the open request and one for each provider with an active entry. */
function guardOf(stored: Record<string, unknown> | undefined): Guard {
  const entries = Object.entries(stored ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const open = entries.find(([name]) => name === 'open')?.[1];
  const active = entries
    .filter(([name]) => name.startsWith('active_'))
    .map(([name, caseId]) => [name.slice('active_'.length), caseId]);
  return { active: Object.fromEntries(active), ...(open ? { open } : {}) };
}

async function readJournal(dynamo: DynamoDBClient, TableName: string, caseId: string): Promise<CommitRecord[]> {
  const stored = await queryAll(dynamo, {
    TableName,
    KeyConditionExpression: 'pk = :case',
    ExpressionAttributeValues: item({ ':case': caseId }),
    ConsistentRead: true,
  });
  return stored.map((commit) => StoredCommit.parse(commit));
}
