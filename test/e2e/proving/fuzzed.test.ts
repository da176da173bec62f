import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloudOf } from '../cloud.ts';
import { type Laid, layCases } from '../laid-cases.ts';
import { forgetThrottles, fuzz } from './fuzzed.ts';
import { isWhole, seed } from './proving.ts';

const cloud = cloudOf(inject('stack'));
const citizen = 'citizen-6';
let laid: Laid;
beforeAll(async () => {
  laid = await layCases(cloud, citizen);
});
afterAll(async () => {
  await laid.takeAway();
  await forgetThrottles(cloud);
});

/** No route admits more roles than this, so that each role asks at each of its routes. */
const turns = isWhole ? [0, 1, 2, 3, 4, 5, 6, 7] : [seed];

describe('the API, asked by its own description', () => {
  it.each(turns)(
    'never fails, and answers nothing that is not described (turn %i)',
    async (turn) => {
      const caseIds = laid.cases.map(({ id }) => id);
      const asked = { seed, turn, caseIds, citizen, provider: 'uralsk', ...(isWhole ? {} : { seconds: 35 }) };
      const { operations, test_cases: cases, failures, errors } = await fuzz(cloud, asked);
      console.log(`${cases.generated} requests at ${operations.tested} of ${operations.selected} routes, seed ${seed}`);
      expect({ failures, errors }).toEqual({ failures: [], errors: [] });
      expect(operations.tested).toBeGreaterThan(isWhole ? operations.selected - 1 : 20);
    },
    isWhole ? 3_600_000 : 150_000,
  );
});
