import { describe } from 'vitest';
import { caseStoreContract } from '#test/contracts/case-store.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryPapers, memoryPreparedPapers } from '#test/fakes/memory-papers.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';

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
    };
  }));
