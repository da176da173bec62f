import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import {
  type AccountEntry,
  type Accounts,
  isProvenAlone,
  type Nonces,
  noncePurposes,
  type ProofCodes,
} from '#casework/ports/identity.ts';
import type { PersonId } from '#domain/ids.ts';
import {
  accountKey,
  accountNoteKey,
  accountNotePrefix,
  accountProofKey,
  nonceKey,
  proofCodeKey,
  usernameKey,
} from './keys.ts';
import { queryAll } from './query.ts';
import { isAbsent, item, put, remove, transact, type Write } from './transaction.ts';

const Account = z.object({
  person: z.string(),
  username: z.string(),
  sessionsFromMs: z.optional(z.number()),
  /** how it was proven last; an account of before this was kept has it in its journal */
  proven: z.optional(z.enum(['byOne', 'well'])),
});

const reader = (dynamo: DynamoDBClient, TableName: string) => async (key: Record<string, unknown>) => {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: item(key), ConsistentRead: true }));
  return Item ? unmarshall(Item) : undefined;
};

/** The same person at the same moment twice: the second finds what the first has made. */
const tries = 3;

/** Accounts by person and by username, and beside each account the proofs that opened it or replaced its password. */
export function dynamoAccounts(dynamo: DynamoDBClient, table: string): Accounts {
  const read = reader(dynamo, table);
  const usernameOf = async (person: PersonId) => {
    const stored = await read(accountKey(person));
    return stored ? Account.parse(stored).username : undefined;
  };
  return {
    usernameOf,
    holderOf: async (username) => {
      const stored = await read(usernameKey(username));
      if (!stored) return undefined;
      const { person, sessionsFromMs, proven } = Account.parse(stored);
      const isAlone = proven ? proven === 'byOne' : await wasProvenAlone(dynamo, table, person as PersonId);
      return { person: person as PersonId, sessionsFromMs, provenAlone: isAlone ? true : undefined };
    },
    open: async (person, opening) => {
      for (let attempt = 0; attempt < tries; attempt++) {
        const before = await usernameOf(person);
        if (before && !opening.mayReplace) return false;
        const writes = openingWrites(table, person, before, opening);
        if ((await transact(dynamo, writes, 'contention')).length === 0) return true;
      }
      throw new Error('the account could not be opened');
    },
    tellAsked: async (person, { staff, confirmation, at }) => {
      const note = { ...accountNoteKey(person, at, confirmation), staff, confirmation, at };
      await dynamo.send(new PutItemCommand({ TableName: table, Item: item(note) }));
    },
    journalOf: (person) => journalOf(dynamo, table, person),
  };
}

/** The person's username and its proof; a former username ends where there was one. */
function openingWrites(
  table: string,
  person: PersonId,
  before: string | undefined,
  { username, proven, at, requestId }: Parameters<Accounts['open']>[1],
): Write<string>[] {
  const how = isProvenAlone(proven) ? 'byOne' : 'well';
  const account = { ...accountKey(person), person, username, since: at };
  const taken = before
    ? [
        put(table, account, () => 'replaced', 'username = :before', { ':before': before }),
        remove(table, usernameKey(before), { condition: 'attribute_exists(pk)', meaning: () => 'ended' }),
      ]
    : [put(table, account, () => 'opened')];
  return [
    ...taken,
    put(table, { ...usernameKey(username), person, username, proven: how }, () => 'named'),
    put(table, { ...accountProofKey(person, at, requestId), proven, at, requestId }, () => 'kept'),
  ];
}

const Proven = z.union([
  z.object({ by: z.literal('certificate'), certificateSha256: z.string() }),
  z.object({
    by: z.literal('operator'),
    staff: z.string(),
    record: z.string(),
    confirmedBy: z.optional(z.string()),
  }),
]);
const StoredProof = z.object({ at: z.string(), proven: Proven });
const StoredNote = z.object({ at: z.string(), staff: z.string(), confirmation: z.string() });

/** Does the last proof of it rest on one operator's word? */
async function wasProvenAlone(dynamo: DynamoDBClient, table: string, person: PersonId): Promise<boolean> {
  const last = (await journalOf(dynamo, table, person)).findLast(({ kind }) => kind !== 'REPLACEMENT_ASKED');
  return last !== undefined && last.kind !== 'REPLACEMENT_ASKED' && isProvenAlone(last.proven);
}

/** Beside the account lie its proofs, of which the first opened it; what its owner was told lies by itself. */
async function journalOf(dynamo: DynamoDBClient, TableName: string, person: PersonId): Promise<AccountEntry[]> {
  const beginning = (pk: string, prefix: string) =>
    queryAll(dynamo, {
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: item({ ':pk': pk, ':prefix': prefix }),
      ConsistentRead: true,
    });
  const { pk } = accountKey(person);
  const [proofs, ...told] = await Promise.all([
    beginning(pk, 'PROOF#'),
    // where notes once lay
    beginning(pk, accountNotePrefix),
    beginning(accountNoteKey(person, '', '').pk, accountNotePrefix),
  ]);
  const proven = proofs.map((stored, index): AccountEntry => {
    const { at, proven: by } = StoredProof.parse(stored);
    return { at, kind: index === 0 ? 'OPENED' : 'PASSWORD_REPLACED', proven: by };
  });
  const asked = told.flat().map((stored): AccountEntry => ({ kind: 'REPLACEMENT_ASKED', ...StoredNote.parse(stored) }));
  return [...proven, ...asked].toSorted((one, other) => (one.at < other.at ? -1 : 1));
}

/** DynamoDB forgets by the second, some time after it; the rule itself looks at the moment. */
const ttlOf = (expiresAtMs: number): number => Math.ceil(expiresAtMs / 1000);

const StoredNonce = z.object({
  id: z.string(),
  purpose: z._default(z.enum(noncePurposes), 'cabinet'),
  person: z.string(),
  content: z.string(),
  expiresAtMs: z.number(),
});

export function dynamoNonces(dynamo: DynamoDBClient, TableName: string): Nonces {
  const read = reader(dynamo, TableName);
  return {
    keep: async (nonce) => {
      const Item = item({ ...nonceKey(nonce.id), ...nonce, ttl: ttlOf(nonce.expiresAtMs) });
      await dynamo.send(new PutItemCommand({ TableName, Item, ConditionExpression: isAbsent }));
    },
    find: async (id) => {
      const stored = await read(nonceKey(id));
      if (!stored) return undefined;
      const nonce = StoredNonce.parse(stored);
      return { ...nonce, person: nonce.person as PersonId };
    },
    take: async (id) => {
      const Key = item(nonceKey(id));
      const taking = new DeleteItemCommand({ TableName, Key, ConditionExpression: 'attribute_exists(pk)' });
      return (await unlessFailed(() => dynamo.send(taking))) !== undefined;
    },
  };
}

const StoredCode = z.object({
  codeMac: z.string(),
  staff: z.string(),
  record: z.string(),
  confirmedBy: z.optional(z.string()),
  expiresAtMs: z.number(),
});

export function dynamoProofCodes(dynamo: DynamoDBClient, TableName: string): ProofCodes {
  return {
    give: async (code) => {
      const Item = item({ ...proofCodeKey(code.person), ...code, ttl: ttlOf(code.expiresAtMs) });
      await dynamo.send(new PutItemCommand({ TableName, Item }));
    },
    forget: async (person) => {
      await dynamo.send(new DeleteItemCommand({ TableName, Key: item(proofCodeKey(person)) }));
    },
    take: async (person, codeMac, atMs) => {
      const taking = new DeleteItemCommand({
        TableName,
        Key: item(proofCodeKey(person)),
        ConditionExpression: 'codeMac = :code AND expiresAtMs > :now',
        ExpressionAttributeValues: item({ ':code': codeMac, ':now': atMs }),
        ReturnValues: 'ALL_OLD',
      });
      const taken = await unlessFailed(() => dynamo.send(taking));
      return taken?.Attributes ? { person, ...StoredCode.parse(unmarshall(taken.Attributes)) } : undefined;
    },
  };
}

async function unlessFailed<T>(send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
