import type { RecordTables } from '#infra/constructs/records/record-tables.ts';
import type { Grant } from './grant.ts';
import { inTransactions, ofKeys, on, queriesIndexes } from './on-tables.ts';

/** By how their partition keys begin, or what they look like; `functions/adapters/dynamo/keys.ts` makes them. */
const nonces = '????????-????-????-????-????????????';
const operatorsCodes = 'PROOF#*';
const endedTokens = 'ENDED#*';
const ownersAreTold = 'TOLD#*';
const ofAccounts = ['ACCOUNT#*', 'USERNAME#*', 'SESSION#*', endedTokens, operatorsCodes, nonces];
const counts = ['THROTTLE#*'];
const failures = ['FAILURES#*', 'KNOWN#*'];

/** Rights on whoever works here and whoever comes here: the register of staff is written in transactions only. */
export function identityGrants({ staffRegister, confirmations, accounts, throttles }: RecordTables) {
  const inStaff = { STAFF_TABLE: staffRegister.table.tableName };
  const inConfirmations = { CONFIRMATIONS_TABLE: confirmations.table.tableName };
  const inAccounts = { ACCOUNTS_TABLE: accounts.table.tableName };
  const inThrottles = { THROTTLES_TABLE: throttles.table.tableName };
  return {
    'staff.read': { statements: [on(staffRegister, 'GetItem')], environment: inStaff },
    'staff.list': { statements: [queriesIndexes(staffRegister)], environment: inStaff },
    'staff.journal': { statements: [on(staffRegister, 'Query')], environment: inStaff },
    'staff.write': { statements: [inTransactions(staffRegister, 'PutItem')], environment: inStaff },
    'confirmations.read': { statements: [on(confirmations, 'GetItem')], environment: inConfirmations },
    'confirmations.list': { statements: [on(confirmations, 'Query')], environment: inConfirmations },
    'confirmations.write': { statements: [inTransactions(confirmations, 'PutItem')], environment: inConfirmations },
    'accounts.read': { statements: [on(accounts, 'GetItem')], environment: inAccounts },
    // of an account from before it said how it was proven, its journal says so
    'accounts.holders': { statements: [on(accounts, 'GetItem', 'Query')], environment: inAccounts },
    'accounts.list': { statements: [on(accounts, 'Query')], environment: inAccounts },
    'accounts.ended': { statements: [ofKeys([endedTokens], on(accounts, 'GetItem'))], environment: inAccounts },
    'accounts.keep': {
      statements: [ofKeys(ofAccounts, on(accounts, 'PutItem', 'UpdateItem', 'DeleteItem'))],
      environment: inAccounts,
    },
    'accounts.tell': {
      statements: [ofKeys([operatorsCodes, ownersAreTold], on(accounts, 'PutItem'))],
      environment: inAccounts,
    },
    'nonces.take': { statements: [ofKeys([nonces], on(accounts, 'DeleteItem'))], environment: inAccounts },
    'throttles.count': { statements: [ofKeys(counts, on(throttles, 'UpdateItem'))], environment: inThrottles },
    'tries.keep': {
      statements: [ofKeys(failures, on(throttles, 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'))],
      environment: inThrottles,
    },
  } satisfies Record<string, Grant>;
}
