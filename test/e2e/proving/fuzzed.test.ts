import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloudOf } from '../cloud.ts';
import { type LyingThere, layEverything } from '../laid/lying-there.ts';
import { isReached } from './answered.ts';
import { askOfWhatLies, type FuzzReport, forgetThrottles, fuzz } from './fuzzed.ts';
import { isWhole, seed } from './proving.ts';

const cloud = cloudOf(inject('stack'));
const citizen = 'citizen-50';
let lying: LyingThere;
beforeAll(async () => {
  lying = await layEverything(cloud, citizen);
});
afterAll(async () => {
  await lying.takeAway();
  await forgetThrottles(cloud);
});

/** No route admits more roles than this, so that each role asks at each of its routes. */
const turns = isWhole ? [0, 1, 2, 3, 4, 5, 6, 7] : [seed];
const patience = isWhole ? 3_600_000 : 150_000;

/** Where nothing that is laid can be met by whoever asks, and why. */
const attaching = 'an operator attaches only to what he took himself, on that day';
const beyondReach: Readonly<Record<string, string>> = {
  'POST /v1/complaints/{complaintId}/documents': attaching,
  'POST /v1/complaints/{complaintId}/documents/{documentId}/confirmation': attaching,
};

function expectSound({ operations, test_cases: cases, failures, errors }: FuzzReport): void {
  console.log(`${cases.generated} requests at ${operations.tested} of ${operations.selected} routes, seed ${seed}`);
  expect({ failures, errors }).toEqual({ failures: [], errors: [] });
}

describe('the API, asked by its own description', () => {
  const askedIn = (turn: number) => ({ seed, turn, lying, citizen, provider: 'uralsk' });

  it.each(turns)(
    'answers as described of whatever lies there, and of every route that names something (turn %i)',
    async (turn) => {
      const { report, answered } = await askOfWhatLies(cloud, { ...askedIn(turn), many: isWhole ? 12 : 2 });
      expectSound(report);
      const unreached = answered.filter((one) => !isReached(one));
      const told = unreached.map(({ route, answers }) => [`${route.method} ${route.path}`, answers] as const);
      expect(told.filter(([name]) => !(name in beyondReach))).toEqual([]);
    },
    patience,
  );

  it.each(turns)(
    'never fails whatever is invented, and answers nothing that is not described (turn %i)',
    async (turn) => {
      const report = await fuzz(cloud, { ...askedIn(turn), ...(isWhole ? {} : { seconds: 35 }) });
      expectSound(report);
      expect(report.operations.tested).toBeGreaterThan(isWhole ? report.operations.selected - 1 : 20);
    },
    patience,
  );
});
