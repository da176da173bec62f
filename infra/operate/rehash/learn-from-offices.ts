import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { accountKey, secondPartition } from '#adapters/dynamo/keys.ts';
import type { Item } from '#adapters/dynamo/transaction.ts';
import { bornOnIn, kinKeysOf } from '#casework/filing/name-key.ts';
import { areWhole } from '#casework/filing/whole-keys.ts';
import { secondPersonContents } from '#casework/second-person/content.ts';
import { SecondPerson } from '#domain/second-person/second-person.ts';
import { StaffMember } from '#domain/staff/staff.ts';
import { itemsOf } from '#infra/operate/rebuilding/register-books.ts';
import type { Reading } from './kept-records.ts';
import { learnNames } from './learn-names.ts';

interface Tables {
  readonly staffRegister: string;
  readonly confirmations: string;
  readonly accounts: string;
}

/** Whom the registers of officials, of what two did and of accounts name by hashes, beside the records that say it in words. */
export async function learnFromOffices(dynamo: DynamoDBClient, tables: Tables, reading: Reading): Promise<void> {
  const each = [
    [tables.staffRegister, learnOfficial],
    [tables.confirmations, learnConfirmation],
    [tables.accounts, learnAccount],
  ] as const;
  for (const [table, learn] of each) for await (const stored of itemsOf(dynamo, table)) await learn(stored, reading);
}

const Numbered = z.object({ iin: z.string() });
const Entered = z.extend(Numbered, { surname: z.optional(z.string()), name: z.optional(z.string()) });

/** An official as he was entered: the keys of that name came first, those of another one in his certificate after them. */
async function learnOfficial(stored: Item, { records, keyring, pairs }: Reading): Promise<void> {
  const member = z.safeParse(StaffMember, stored);
  const entered = member.success ? z.safeParse(Entered, records.contentOf(member.data.record)) : member;
  if (!member.success || !entered.success) return;
  const { person, nameKeys = [] } = member.data;
  pairs.learn('person', person, await keyring.personOf(entered.data.iin));
  const present = await kinKeysOf(entered.data, bornOnIn(entered.data.iin), { keyring });
  learnNames(areWhole(nameKeys) ? nameKeys.slice(0, present.length) : nameKeys.slice(0, 1), present, pairs);
}

/** Whose account it is, or whom the register shall have. */
async function learnConfirmation(stored: Item, { records, keyring, pairs }: Reading): Promise<void> {
  if (stored.pk !== secondPartition) return;
  const read = z.safeParse(SecondPerson, stored);
  if (!read.success) return;
  const { kind, concerns, content } = read.data;
  const asked = z.safeParse(secondPersonContents[kind], records.contentOf(content));
  if (!asked.success) return;
  const { data } = asked;
  const named = 'person' in data ? data.person : data;
  if ('iin' in named && named.iin) pairs.learn('person', concerns[0], await keyring.personOf(named.iin));
}

const Vouched = z.object({ proven: z.object({ by: z.literal('operator'), record: z.string() }) });

/** An account that an operator vouched for; of one that its owner's certificate opened no number is kept. */
async function learnAccount(stored: Item, { records, keyring, pairs }: Reading): Promise<void> {
  const vouched = z.safeParse(Vouched, stored);
  if (!vouched.success) return;
  const seen = z.safeParse(Numbered, records.contentOf({ id: vouched.data.proven.record, mac: '' }));
  const person = String(stored.pk).slice(accountKey('').pk.length);
  if (seen.success) pairs.learn('person', person, await keyring.personOf(seen.data.iin));
}
