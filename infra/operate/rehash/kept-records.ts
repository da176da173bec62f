import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { rehashedPrefix } from '#adapters/dynamo/keys.ts';
import type { Item } from '#adapters/dynamo/transaction.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { canonical } from '#casework/papers/canonical.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import type { Pairs } from './pairs.ts';

const Kept = z.object({
  id: z.string(),
  kind: z.enum(['form', 'representative', 'facts', 'identity', 'staff', 'second', 'oldRow', 'visit', 'dwelling']),
  content: z.unknown(),
  mac: z.string(),
});
type Kept = z.infer<typeof Kept>;

const Rehashed = z.object({
  of: z.enum(['person', 'name', 'seal', 'place']),
  former: z.string(),
  present: z.string(),
  under: z.string(),
});

/** The records in which words stand whose hashes stand elsewhere. */
export interface KeptRecords {
  readonly people: Pick<People, 'read'>;
  /** what the reference names; where a draft's record has expired, another of the same seal */
  contentOf(ref: RecordRef): unknown;
}

export interface Learning {
  readonly keyring: Keyring;
  /** tells the present key from any other */
  readonly under: string;
  readonly pairs: Pairs;
}

/** What whoever learns pairs of hashes reads. */
export type Reading = Omit<Learning, 'under'> & { readonly records: KeptRecords };

const atOnce = 16;

/** Reads all that people typed: the seal of each record beside its present one, and what an earlier run has written down. */
export async function readRecords(client: DynamoDBClient, TableName: string, learning: Learning): Promise<KeptRecords> {
  const byId = new Map<string, Kept>();
  const bySeal = new Map<string, Kept>();
  const keep = async (stored: Item): Promise<void> => {
    learnWritten(stored, learning);
    if (stored.sk === 'RECORD') await learnSeal(stored, learning);
    const read = z.safeParse(Kept, stored);
    if (!read.success) return;
    byId.set(read.data.id, read.data);
    bySeal.set(read.data.mac, read.data);
  };
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    await inParallel(Items, atOnce, (stored) => keep(unmarshall(stored)));
  return {
    people: { read: async (id) => byId.get(id) },
    contentOf: ({ id, mac }) => (byId.get(id) ?? bySeal.get(mac))?.content,
  };
}

const learnSeal = async ({ mac, content }: Item, { keyring, pairs }: Learning): Promise<void> =>
  pairs.learn('seal', String(mac), await keyring.macOf(new TextDecoder().decode(canonical(content))));

function learnWritten(stored: Item, { under, pairs }: Pick<Learning, 'under' | 'pairs'>): void {
  if (!String(stored.pk).startsWith(rehashedPrefix)) return;
  const read = z.safeParse(Rehashed, stored);
  if (read.success && read.data.under === under) pairs.learn(read.data.of, read.data.former, read.data.present);
}
