import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { dynamoRegister } from '#adapters/dynamo/register.ts';
import { localFolder } from '#infra/paths.ts';
import { measureNames } from '#infra/said-words.mjs';
import { resumeTime } from '#test/scenarios/harness/skipped-time.ts';
import { bundleAll, weightsOf } from './bundles.ts';
import { counted, lost, measured } from './ceilings.ts';
import { costReadings } from './cost.ts';
import { type Figure, figuresOf, type Readings } from './figure.ts';
import { kindCases } from './kind-cases.ts';
import { emptyTally, ledgerDynamo } from './ledger.ts';
import { layYears, movesRun, yearOfActs } from './moves.ts';
import { layLists, listsFor, placeRun } from './place.ts';
import { wholeCases } from './whole-cases.ts';

afterEach(resumeTime);

const lostOf = (measure: string, read: Readings) => lost(counted, { [measure]: figuresOf([read]) });

describe('what was reached is kept', { timeout: 120_000 }, () => {
  it('in transitions and cost of a case of each channel, prompt and late, and of a file of each other kind', async () => {
    const cases: [string, Awaited<ReturnType<(typeof wholeCases)[string]>>][] = [];
    for (const [name, whole] of Object.entries({ ...wholeCases, ...kindCases })) {
      cases.push([name, await whole()]);
      resumeTime();
    }
    expect(lostOf('cost', costReadings(Object.fromEntries(cases)))).toEqual([]);
  });

  it('in the round trips and read units of a place and of a year’s moves', async () => {
    const tally = emptyTally();
    let requests = 0;
    const ledger = ledgerDynamo(tally, {});
    const send = async (command: Parameters<typeof ledger.send>[0]) => {
      requests += 1;
      return ledger.send(command);
    };
    const dynamo: DynamoDBClient = Object.assign(Object.create(DynamoDBClient.prototype), { send });
    const take = () => {
      const spent = { requests, readUnits: tally.readUnits };
      requests = 0;
      tally.readUnits = 0;
      return spent;
    };
    const lists = listsFor([1_000, 10_000]);
    await layLists(ledger, 'register', lists);
    const register = dynamoRegister(dynamo, 'register');
    const year = yearOfActs(10_000);
    await layYears(ledger, 'register', year);
    const read = await placeRun(lists, { register, spent: { take } });
    expect(lostOf('place', { ...read, ...(await movesRun([year], { register, spent: { take } })) })).toEqual([]);
  });

  it('in the bytes of each function against the least', async () => {
    mkdirSync(localFolder, { recursive: true });
    const folder = mkdtempSync(join(localFolder, 'ceilings-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const bundles = await bundleAll(folder);
    expect(lostOf('bundle', weightsOf(bundles))).toEqual([]);
    const bounded = Object.keys(counted.bundle).map((name) => name.split(':')[0]);
    expect(bounded.toSorted()).toEqual(bundles.functions.map(({ name }) => name).toSorted());
  });
});

describe('a ceiling', () => {
  const ceilings = { one: { cost: { atMost: 3 }, speed: { atLeast: 0.5 } } };
  const figures = (cost: number, speed: number): Figure[] => [
    { name: 'cost', unit: '', runs: [cost, cost, 99] },
    { name: 'speed', unit: '×', runs: [speed] },
  ];

  it('is kept by what is as good or better', () => {
    expect(lost(ceilings, { one: figures(3, 0.5), other: [] })).toEqual([]);
    expect(lost(ceilings, { one: figures(2, 0.6) })).toEqual([]);
  });

  it('says which figure is worse, and by how much', () => {
    expect(lost(ceilings, { one: figures(4, 0.4) })).toEqual([
      'one: cost is 4: at most 3 was reached',
      'one: speed is 0.4: at least 0.5 was reached',
    ]);
  });

  it('is broken by a figure that nobody reads any more', () => {
    expect(lost(ceilings, { one: [] })).toEqual(['one: cost is read no more', 'one: speed is read no more']);
  });

  it('stands at a measure that there is', () => {
    for (const measure of [...Object.keys(counted), ...Object.keys(measured)]) expect(measureNames).toContain(measure);
  });
});
