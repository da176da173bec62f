import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Commit } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { differencesIn } from '#casework/register/check-register.ts';
import { slotOf } from '#domain/queue/list.ts';
import { localFolder } from '#infra/paths.ts';
import { aSigningOffice, head, signed } from '#test/builders/doors/a-signing-office.ts';
import { now } from '#test/builders/requests/a-drafted-case.ts';
import { serviceOver } from '#test/scenarios/harness/service.ts';
import { resumeTime, stopTime } from '#test/scenarios/harness/skipped-time.ts';
import { aStory } from '#test/scenarios/harness/story.ts';
import { bundleAll, bundlesRun, importMs } from './bundles.ts';
import { costOf, costReadings } from './cost.ts';
import { countedWorld } from './counted-world.ts';
import { layDraftedCases } from './drafted-cases.ts';
import { figuresOf, median, quantile, reading } from './figure.ts';
import { indexUnits } from './indexes.ts';
import { monthReadings, standingCounts } from './month.ts';
import { commitsRun, numbersRun } from './numbers.ts';
import { peersRun } from './peers.ts';
import { listsFor, placeRun } from './place.ts';
import { readUnits, sizeOfItem, writeUnits } from './spending.ts';
import { tableOf } from './table.ts';

afterEach(resumeTime);

describe('the bench', () => {
  it('registers every notice of a small list and compares it with a counter', async () => {
    const { cases, deps } = aSigningOffice();
    const caseIds = await layDraftedCases({ provider: 'uralsk', from: 1, count: 30 }, cases);
    const others = await layDraftedCases({ provider: 'uralsk', from: 101, count: 20 }, cases);
    let adds = 0;
    const cmsOf = async (bytes: Uint8Array, paperId: string) => signed({ paper: { paperId } as never, bytes }).cms;
    const trial = { deps, head, now, cmsOf, add: async () => ++adds, batch: 10 };
    const committing = await commitsRun({ ...trial, caseIds: others.slice(0, 10) });
    const write = ({ plans }: Commit) => cases.commit({ plans });
    const peers = await peersRun({ ...trial, caseIds: others.slice(10), write });
    const read = await numbersRun({ ...trial, caseIds }, { committing, peers });
    expect(adds).toBe(40);
    expect((await cases.register.list('uralsk', 'public-sector')).nextNumber).toBe(41);
    expect(read['sign ÷ commit alone']?.value).toBeGreaterThan(0);
    const { value } = read['whole path (prepare + sign)'] ?? { value: 0 };
    expect(value).toBeGreaterThan(0);
    expect(read['whole path ÷ bare ADD']?.value).toBeCloseTo(value / (read['bare ADD, 10 at once, warm']?.value ?? 0));
  });

  it('refuses to call a run measured whose notices were not all signed', async () => {
    const { cases, deps } = aSigningOffice();
    const caseIds = await layDraftedCases({ provider: 'uralsk', from: 1, count: 2 }, cases);
    const cmsOf = async () => new TextEncoder().encode('not a signature');
    const trial = { deps, head, now, cmsOf, add: async () => 1, caseIds, batch: 2 };
    const spell = { numbers: 1, ms: 1 };
    await expect(numbersRun(trial, { committing: spell, peers: spell })).rejects.toThrow('not every notice was signed');
    await expect(commitsRun(trial)).rejects.toThrow('not every notice was committed');
    await expect(peersRun({ ...trial, write: async () => {} })).rejects.toThrow('not signed');
  });

  it('reads the right places of lists as the register keeps them, and counts the trips', async () => {
    const lists = listsFor([20, 60]);
    let requests = 0;
    const of = (list: string) => lists.find(({ whole }) => whole.list.list === list)?.whole;
    const counted = async <T>(value: T | undefined): Promise<T> => {
      requests += 1;
      if (value === undefined) throw new Error('no such list');
      return value;
    };
    const register: Register = {
      list: (_, list) => counted(of(list)?.list),
      year: (_, list, year) => counted(of(list)?.years.find((state) => state.year === year)),
      counts: (_, list, day) => counted(of(list)?.days.find((state) => state.day === day)),
      day: (_, list, day, slot) =>
        counted(of(list)?.entries.filter((entry) => entry.day === day && (!slot || slotOf(entry) === slot))),
      entry: async () => undefined,
      headBy: async () => undefined,
      acts: async () => [],
    };
    const take = () => {
      const until = { requests, readUnits: requests };
      requests = 0;
      return until;
    };
    const read = await placeRun(lists, { register, spent: { take } });
    expect(read['20 entries, ten a day: round trips']?.value).toBe(5);
    expect(read['60 ÷ 20 entries, all on one day: read units']?.value).toBe(1);
    for (const { whole } of lists)
      expect(
        differencesIn({ ...whole, identities: [], guests: [], claims: [], log: [], heads: [], results: [] }).map(
          ({ check }) => check,
        ),
      ).toEqual(['nextNumber', 'sequence', 'chain', 'heads', 'positions']);
  });

  it('weighs a bundle and times its import in a fresh process', async () => {
    mkdirSync(localFolder, { recursive: true });
    const folder = mkdtempSync(join(localFolder, 'bench-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { floor } = await bundleAll(folder, folder);
    expect(floor.bytes).toBeGreaterThan(10_000);
    expect(await importMs(floor)).toBeGreaterThan(0);
    const read = await bundlesRun({ floor, functions: [{ ...floor, name: 'twice', bytes: 2 * floor.bytes }] }, 1);
    expect(read['twice: bundle ÷ floor']?.value).toBe(2);
  });

  it('counts what a request costs by the adapters’ own requests', async () => {
    stopTime('2018-02-19T05:00:00.000Z');
    const { world, counts, asks } = countedWorld([{ keys: ['openShard', 'openedAt'], whole: false }]);
    await serviceOver(aStory(world)).filesOnPortal();
    const before = counts();
    expect(before).toMatchObject({ requests: 4, transitions: expect.any(Number) });
    expect(before.writeUnits).toBeGreaterThan(2 * before.requests);
    await asks(1);
    expect([counts().requests - before.requests, counts().writeUnits - before.writeUnits]).toEqual([1, 1]);
    const read = costReadings({ portal: { counts: before, byMachine: { examination: 3 } } });
    expect(read['portal: transitions of examination']?.value).toBe(3);
    expect(read['portal: counted cost']?.value).toBeCloseTo(costOf(before), 12);
  });
});

describe('what stands there unused', () => {
  it('is counted on a template: each key, metric that is looked at, dashboard and run of a schedule', () => {
    const alarm = (Properties: object) => ({ Type: 'AWS::CloudWatch::Alarm', Properties });
    const looked = { MetricStat: {} };
    const template = Template.fromJSON({
      Resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        One: alarm({ Namespace: 'Kezek', MetricName: 'TermMissedTotal' }),
        Again: alarm({ Namespace: 'Kezek', MetricName: 'TermMissedTotal' }),
        Theirs: alarm({ Namespace: 'AWS/ApiGateway', MetricName: '5xx' }),
        Sum: alarm({ Metrics: [{ Expression: 'a + b' }, looked, looked] }),
        Board: { Type: 'AWS::CloudWatch::Dashboard', Properties: {} },
        Minute: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 minute)' } },
        Quarter: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(15 minutes)' } },
        Nightly: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'cron(0 21 * * ? *)' } },
        Happens: { Type: 'AWS::Events::Rule', Properties: { EventPattern: {} } },
      },
    });
    const runs = 43_200 + 2_880 + 30;
    expect(standingCounts([template])).toEqual({
      runs,
      counts: { keys: 1, alarmMetrics: 5, ownMetrics: 1, dashboards: 1, metricPuts: runs },
    });
    const read = monthReadings([template]);
    const standing = 1 + 0.5 + 0.3 + 3 + (runs * 0.01) / 1000;
    const scheduled = read['a month: those runs, 150 ms each assumed']?.value ?? 0;
    const canary = (8640 * (0.125 + 2 * 0.625)) / 1_000_000;
    expect(read['a month: what the canary keeps']?.value).toBeCloseTo(canary, 9);
    expect(read['a month: standing cost of a stage']?.value).toBeCloseTo(standing + scheduled + canary, 9);
    expect(scheduled).toBeGreaterThan((runs * 0.2) / 1_000_000);
  });
});

describe('the reckoning', () => {
  it('sizes items and units as DynamoDB does', () => {
    expect(sizeOfItem({ pk: { S: 'ab' }, n: { N: '1234' }, m: { M: { a: { BOOL: true } } } })).toBe(
      4 + 4 + (1 + 3 + 1 + 2),
    );
    expect([readUnits(0, true), readUnits(4097, true), readUnits(4096, false)]).toEqual([1, 2, 0.5]);
    expect([writeUnits(1), writeUnits(1024), writeUnits(1025)]).toEqual([1, 1, 2]);
  });

  it('charges an index only for what changes in it', () => {
    const index = { keys: ['status'], whole: false };
    const item = (status: string, text = '') => ({
      pk: { S: 'a' },
      sk: { S: 'b' },
      text: { S: text },
      ...(status ? { status: { S: status } } : {}),
    });
    const units = (before: string, after: string) => indexUnits(index, item(before), item(after, 'other'));
    expect([
      units('', ''),
      units('', 'open'),
      units('open', 'open'),
      units('open', 'ended'),
      units('open', ''),
    ]).toEqual([0, 1, 0, 2, 1]);
  });

  it('takes medians and quantiles of what was read, each run beside the others', () => {
    expect([
      median([3, 1, 2]),
      median([4, 1, 2, 3]),
      quantile([1, 2, 3, 4], 0.95),
      quantile([1, 2, 3, 4], 0.5),
    ]).toEqual([2, 2.5, 4, 2]);
    const figures = figuresOf([{ a: reading('ms', 1) }, { a: reading('ms', 3) }]);
    expect(figures).toEqual([{ name: 'a', unit: 'ms', runs: [1, 3] }]);
    expect(() => figuresOf([{ a: reading('ms', 1) }, {}])).toThrow('did not read a');
    expect(tableOf({ trial: { about: 'this against that', figures, notes: ['a note'] } })).toMatch(/a +2 +1–3 {2}ms/);
  });
});
