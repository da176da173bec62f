// What an office and its people bear of keyed hashes, made whole under whichever key; files stand in a-keyed-world.ts.
import {
  accessKey,
  accountKey,
  accountProofKey,
  idempotencyKey,
  nonceKey,
  proofCodeKey,
  secondAskedKey,
  secondKey,
  staffKey,
  staffLogKey,
  staffOfPersonKey,
  throttleKey,
  usernameKey,
} from '#adapters/dynamo/keys.ts';
import type { Item } from '#adapters/dynamo/transaction.ts';
import { bornOnIn, kinKeysOf } from '#casework/filing/name-key.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';

export const at = '2018-02-19T06:00:00.000Z';
export const requestId = 'request';
export const recipient = citizen(1);
export const executor = citizen(4);
/** Her certificate has the name of before her marriage. */
export const head = citizen(5);
const certified = { surname: 'Ахметова', name: head.name };
export const vouched = citizen(6);

/** An item, and where it stands. */
export type Placed = readonly [table: 'cases' | 'journal' | 'accounts' | 'throttles', item: Item];

/** What is forgotten: its words are kept nowhere, or it counts. */
export async function passingUnder({ personOf, macOf }: Keyring): Promise<Placed[]> {
  const person = await personOf(recipient.iin);
  const key = await macOf('idempotency key of a client');
  return [
    ['cases', { ...idempotencyKey(person, key), subject: person, key, bodyMac: key, resource: 'case_1' }],
    ['accounts', { ...nonceKey('nonce_1'), id: 'nonce_1', person, content: 'text', expiresAtMs: 1 }],
    [
      'accounts',
      { ...proofCodeKey(person), person, codeMac: key, staff: 'staff_1', record: 'record_1', expiresAtMs: 1 },
    ],
    ['throttles', { ...throttleKey(`anyRequest#${person}`, 1), count: 7 }],
  ];
}

type Refs = Readonly<Record<'executor' | 'head' | 'asked', RecordRef>>;

/** The register of officials, and what one of them has asked of another. */
export async function officesUnder(keyring: Keyring, refs: Refs, isAfter: boolean) {
  const keysOf = (name: { surname: string; name: string }, { iin }: { iin: string }) =>
    kinKeysOf(name, bornOnIn(iin), { keyring });
  const { awakened, ...asleep } = anOfficial({
    ...{ id: officialId('head'), role: 'head', login: 'uralsk-head', record: refs.head },
    ...{ person: await keyring.personOf(head.iin), nameKeys: await keysOf(head, head) },
  });
  const awake = { ...asleep, awakened, nameKeys: [...(asleep.nameKeys ?? []), ...(await keysOf(certified, head))] };
  const one = anOfficial({
    ...{ person: await keyring.personOf(executor.iin), nameKeys: await keysOf(executor, executor) },
    record: refs.executor,
  });
  const hand = { staff: one.id, person: one.person, role: one.role, organisation: one.organisation, at };
  const asked = { id: 'confirmation_1', version: 1, kind: 'enrolment', organisation: 'uralsk', asked: hand } as const;
  return {
    staffRegister: [one, isAfter ? asleep : awake].flatMap((member) => [
      { ...staffKey(member.id), ...member },
      { ...staffOfPersonKey(member.organisation, member.person), staff: member.id },
      { ...staffLogKey(member.id, 1), change: { kind: 'ADDED' }, actor: { kind: 'deployer' }, at, requestId },
    ]),
    confirmations: [
      { ...secondKey(asked.id), ...asked, concerns: [asleep.person], content: refs.asked, expiresAt: at },
      { ...secondAskedKey('enrolment', one.id, refs.asked.mac), asked: asked.id, expiresAt: at },
    ],
  };
}

interface Accounts {
  /** the record of what the operator saw */
  readonly seen: string;
  readonly unknown: string;
  readonly isAfter: boolean;
}

/** One that an operator vouched for, one of a recipient by his certificate, and one whose owner nothing else names. */
export async function accountsUnder({ personOf }: Keyring, { seen, unknown, isAfter }: Accounts): Promise<Item[]> {
  const byOperator = { by: 'operator', staff: 'staff_1', record: seen };
  const byCertificate = { by: 'certificate', certificateSha256: 'ab' };
  const account = (person: string, username: string, proven: Item): Item[] => [
    { ...accountKey(person), person, username },
    { ...accountProofKey(person, at, requestId), proven, at, requestId },
    { ...usernameKey(username), person, username },
  ];
  const ofNobody = account(unknown, 'unknown', byCertificate);
  return [
    ...account(await personOf(vouched.iin), 'vouched', byOperator),
    ...account(await personOf(recipient.iin), 'recipient', byCertificate),
    ...(isAfter ? ofNobody.slice(0, 2) : ofNobody),
  ];
}

/** A look at somebody who is no file. */
export async function lookUnder({ personOf }: Keyring): Promise<Item> {
  const caseId = await personOf(recipient.iin);
  const reader = { kind: 'auditor', id: 'staff_auditor' };
  return {
    ...accessKey(caseId, at, requestId),
    caseId,
    reader,
    readerId: reader.id,
    fields: ['access'],
    why: 'audit',
    at,
    requestId,
  };
}
