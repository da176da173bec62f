import { describe } from 'vitest';
import { caseStoreContract } from '#test/contracts/case-store.ts';
import { identityContract } from '#test/contracts/identity.ts';
import { reportsContract } from '#test/contracts/reports.ts';
import { wallTime } from '#test/contracts/wall.ts';
import {
  memoryNonces,
  memoryProofCodes,
  memorySecondPersons,
  memoryStaffRegister,
  memoryThrottle,
} from '#test/fakes/identity.ts';
import { memoryAccounts } from '#test/fakes/memory-accounts.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryObservations } from '#test/fakes/memory-observations.ts';
import { memoryOutages } from '#test/fakes/memory-outages.ts';
import { memoryPapers, memoryPreparedPapers } from '#test/fakes/memory-papers.ts';
import { memoryAccessLog, memoryPeople } from '#test/fakes/memory-people.ts';
import { memoryReports } from '#test/fakes/memory-reports.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { memoryTurns } from '#test/fakes/memory-turns.ts';
import { memorySessions, memoryTries } from '#test/fakes/sessions.ts';

describe('the stores in memory', () =>
  caseStoreContract(async () => {
    const cases = memoryCaseStore();
    const { lists, owed, register, people } = cases;
    return {
      cases,
      lists,
      owed,
      register,
      people,
      tokens: memoryTokens(),
      papers: memoryPapers(),
      preparedPapers: memoryPreparedPapers(),
      access: memoryAccessLog(),
      turns: memoryTurns(wallTime),
    };
  }));

describe('the keepers of identity in memory', () =>
  identityContract(async () => {
    const people = memoryPeople();
    const seconds = memorySecondPersons(people);
    return {
      staff: memoryStaffRegister(people, seconds),
      seconds,
      outages: memoryOutages(people, seconds),
      observations: memoryObservations(),
      accounts: memoryAccounts(),
      nonces: memoryNonces(),
      codes: memoryProofCodes(),
      sessions: memorySessions(),
      throttle: memoryThrottle(),
      tries: memoryTries(wallTime),
    };
  }));

describe('the reports in memory', () => {
  const reports = memoryReports();
  reportsContract(() => reports);
});
