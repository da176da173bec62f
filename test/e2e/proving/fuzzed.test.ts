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
const patience = isWhole ? 3_600_000 : 300_000;

const attaching = 'an operator attaches only to what he took himself, on that day';
const ofAdministrators = 'a registrar is asked to confirm nothing that an administrator asks';
const keeping = 'an administrator sees what has come before him for want of anybody else';
const ofOwn = 'whoever heads a branch reads what is reported of it alone';
/** Where some one of a route's roles meets nothing that is laid, and why; another of its roles does. */
const beyondReach: Readonly<Record<string, string>> = {
  'POST /v1/complaints/{complaintId}/documents': attaching,
  'POST /v1/complaints/{complaintId}/documents/{documentId}/confirmation': attaching,
  'GET /v1/confirmations/{confirmationId}': ofAdministrators,
  'POST /v1/confirmations/{confirmationId}/confirmation': ofAdministrators,
  'POST /v1/confirmations/{confirmationId}/declining': ofAdministrators,
  'GET /v1/amendments/{amendmentId}': keeping,
  'GET /v1/amendments/{amendmentId}/journal': keeping,
  'GET /v1/amendments/{amendmentId}/papers/{type}': keeping,
  'GET /v1/amendments/{amendmentId}/texts': keeping,
  'GET /v1/reports/{month}': ofOwn,
  'GET /v1/reports/{month}/csv': ofOwn,
};

function expectSound({ operations, test_cases: cases, failures, errors }: FuzzReport): void {
  console.log(`${cases.generated} requests at ${operations.tested} of ${operations.selected} routes, seed ${seed}`);
  expect({ failures, errors }).toEqual({ failures: [], errors: [] });
}

describe('the API, asked by its own description', () => {
  const answersOf = new Map<string, readonly string[]>();
  const askedIn = (turn: number) => ({ seed, turn, lying, citizen, provider: 'uralsk' });

  it.each(turns)(
    'answers as described whoever asks of what lies there (turn %i)',
    async (turn) => {
      const { report, answered } = await askOfWhatLies(cloud, { ...askedIn(turn), many: isWhole ? 24 : 2 });
      expectSound(report);
      for (const { route, answers } of answered) {
        const name = `${route.method} ${route.path}`;
        answersOf.set(name, [...(answersOf.get(name) ?? []), ...answers]);
      }
    },
    patience,
  );

  it('comes as far as what it named at every route that names something', () => {
    const unreached = [...answersOf].filter(([, answers]) => !isReached(answers));
    expect(unreached.filter(([name]) => isWhole || !(name in beyondReach))).toEqual([]);
    expect(answersOf.size).toBeGreaterThan(200);
  });

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
