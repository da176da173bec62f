import { beforeAll, describe } from 'vitest';
import { candidatesContract } from './candidates.ts';
import { claimContract } from './claims.ts';
import { commitContract } from './commits.ts';
import { keepingContract } from './keeping.ts';
import { listsContract } from './lists.ts';
import { owedContract } from './owed.ts';
import { registerContract } from './register.ts';
import type { Stores } from './stores.ts';
import { turnsContract } from './turns.ts';

/** What every keeper of cases promises: told once, held by the fakes in memory and by the tables of DynamoDB. */
export function caseStoreContract(make: () => Promise<Stores>): void {
  let stores: Stores | undefined;
  const asked = (): Stores => {
    if (!stores) throw new Error('the stores are made before the first test');
    return stores;
  };
  beforeAll(async () => {
    stores = await make();
  });
  describe('a commit', () => commitContract(asked));
  describe('a claim', () => claimContract(asked));
  describe('owed work and tokens ', () => owedContract(asked));
  describe('a turn', () => turnsContract(asked));
  describe('the register ', () => registerContract(asked));
  describe('the candidates of a list, read', () => candidatesContract(asked));
  describe('lists of cases', () => listsContract(asked));
  describe('people, papers and the access log', () => keepingContract(asked));
}
