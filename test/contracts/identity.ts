import { beforeAll, describe } from 'vitest';
import type { Accounts, Nonces, ProofCodes, StaffRegister } from '#casework/ports/identity.ts';
import type { Observations, Outages } from '#casework/ports/outages.ts';
import type { SecondPersons } from '#casework/ports/second-persons.ts';
import type { Sessions } from '#casework/ports/sessions.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import type { Tries } from '#casework/ports/tries.ts';
import { accountContract } from './accounts.ts';
import { countingContract } from './counting.ts';
import { observationsContract } from './observations.ts';
import { staffContract } from './staff.ts';
import { twoHandsContract } from './two-hands.ts';

/** Everything that remembers who somebody is, what two have agreed and how often was tried. */
export interface IdentityStores {
  readonly staff: StaffRegister;
  readonly seconds: SecondPersons;
  readonly outages: Outages;
  readonly observations: Observations;
  readonly accounts: Accounts;
  readonly nonces: Nonces;
  readonly codes: ProofCodes;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly tries: Tries;
}

export type AskedIdentity = () => IdentityStores;

/** What every keeper of identity promises: told once, held by the fakes in memory and by the tables of DynamoDB. */
export function identityContract(make: () => Promise<IdentityStores>): void {
  let stores: IdentityStores | undefined;
  const asked = (): IdentityStores => {
    if (!stores) throw new Error('the stores are made before the first test');
    return stores;
  };
  beforeAll(async () => {
    stores = await make();
  });
  describe('the staff register', () => staffContract(asked));
  describe('what two agree on', () => twoHandsContract(asked));
  describe('observations of the service', () => observationsContract(asked));
  describe('accounts and sessions', () => accountContract(asked));
  describe('what is counted', () => countingContract(asked));
}
