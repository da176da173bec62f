// Once the table of cases held everything that is no record; where each of it stands now.
import {
  accountKey,
  accountNoteKey,
  accountNotePrefix,
  endedTokenKey,
  failuresKey,
  firstAdministratorKey,
  knownKey,
  loginKey,
  nonceKey,
  observedPartition,
  observedPrefix,
  officeKey,
  outageKey,
  outageToldPartition,
  proofCodeKey,
  secondAskedKey,
  secondKey,
  sessionKey,
  staffKey,
  staffLogPrefix,
  staffOfPersonKey,
  throttleKey,
  usernameKey,
  watchKey,
} from '#adapters/dynamo/keys.ts';
import type { Item } from '#adapters/dynamo/transaction.ts';

export type NewHome = 'staff' | 'confirmations' | 'accounts' | 'throttles';

interface Kept {
  /** in words, for whoever moves it */
  readonly what: string;
  readonly home: NewHome;
}

/** How the partition key begins, and how the sort key does; the first row that fits counts. */
// biome-ignore format: a table, one kind of item a row
const rows: readonly (readonly [what: string, home: NewHome, pk: string, sk: string])[] = [
  ['change of an official',   'staff',         staffKey('staff_').pk, staffLogPrefix],
  ['official',                'staff',         staffKey('staff_').pk, staffKey('').sk],
  ['official of an office',   'staff',         staffOfPersonKey('', '').pk.slice(0, -1), staffKey('').sk],
  ['first administrator',     'staff',         firstAdministratorKey('', 1).pk, staffKey('').sk],
  ['version of an office',    'staff',         officeKey('').pk, officeKey('').sk],
  ['login',                   'staff',         loginKey('').pk, loginKey('').sk],
  ['outage as it was told',   'staff',         outageToldPartition, ''],
  ['outage',                  'staff',         outageKey('').pk, ''],
  ['time the service saw',    'staff',         observedPartition, observedPrefix],
  ['watch of the service',    'staff',         watchKey().pk, watchKey().sk],
  ['question asked once',     'confirmations', secondAskedKey('', '', '').pk, ''],
  ['confirmation',            'confirmations', secondKey('').pk, ''],
  ['account',                 'accounts',      accountKey('').pk, accountKey('').sk],
  ['journal of an account',   'accounts',      accountKey('').pk, ''],
  ['word to an owner',        'accounts',      accountNoteKey('', '', '').pk, accountNotePrefix],
  ['name of an account',      'accounts',      usernameKey('').pk, usernameKey('').sk],
  ['code of an operator',     'accounts',      proofCodeKey('').pk, proofCodeKey('').sk],
  ['session',                 'accounts',      sessionKey('').pk, sessionKey('').sk],
  ['token that was ended',    'accounts',      endedTokenKey('').pk, endedTokenKey('').sk],
  ['nonce',                   'accounts',      nonceKey('').pk, nonceKey('').sk],
  ['count of requests',       'throttles',     throttleKey('', 0).pk, ''],
  ['count of failures',       'throttles',     failuresKey('').pk, failuresKey('').sk],
  ['address that is known',   'throttles',     knownKey('').pk, knownKey('').sk],
];

/** Where an item of the cases of before stands now; undefined: among the cases. */
export function keptElsewhere({ pk, sk }: Item): Kept | undefined {
  const found = rows.find(([, , partition, sort]) => String(pk).startsWith(partition) && String(sk).startsWith(sort));
  return found && { what: found[0], home: found[1] };
}
