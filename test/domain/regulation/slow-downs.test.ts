import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countersOf,
  isForgotten,
  letsIn,
  type SlowDown,
  type SlowDownId,
  slowDowns,
  waitOf,
  waitOfTry,
} from '#domain/regulation/slow-downs.ts';

const nowMs = 1_000_000_000;

describe('how long the next try waits', () => {
  it.each<[SlowDownId, failures: number, secondsAgo: number | undefined, wait: number | undefined]>([
    ['passwordOfPair', 0, undefined, undefined],
    ['passwordOfPair', 4, 0, undefined],
    ['passwordOfPair', 5, 0, 30],
    ['passwordOfPair', 5, 29, 1],
    ['passwordOfPair', 5, 30, undefined],
    ['passwordOfPair', 6, 0, 60],
    ['passwordOfPair', 7, 0, 120],
    ['passwordOfPair', 10, 0, 900],
    ['passwordOfPair', 1_000_000, 0, 900],
    ['passwordOfPair', 5, undefined, 30],
    ['passwordFrom', 99, 0, undefined],
    ['passwordFrom', 100, 0, 10],
    ['passwordFrom', 200, 0, 300],
    ['passwordOf', 19, 0, undefined],
    ['passwordOf', 20, 0, 30],
    ['codeOfPair', 5, 0, 30],
    ['codeOf', 25, 0, 900],
    ['statusOfNumber', 19, 0, undefined],
    ['statusOfPerson', 20, 0, 60],
  ])('%s after %i failures, the last %s s ago: %s', (id, count, secondsAgo, wait) => {
    const lastAtMs = secondsAgo === undefined ? undefined : nowMs - secondsAgo * 1000;
    expect(waitOf(id, { count, ...(lastAtMs === undefined ? {} : { lastAtMs }) }, nowMs)).toBe(wait);
  });

  it('never shuts anybody out for longer than a quarter of an hour, nor remembers for longer than an hour', () => {
    for (const { longestSeconds, forgottenMinutes } of Object.values(slowDowns)) {
      expect(longestSeconds).toBeLessThanOrEqual(900);
      expect(forgottenMinutes).toBe(60);
      expect(longestSeconds).toBeLessThan(forgottenMinutes * 60);
    }
  });

  it('begins anew after an hour of quiet, and never while a first try is still looked at', () => {
    expect(isForgotten('passwordOf', { count: 30, lastAtMs: nowMs - 3_600_000 }, nowMs)).toBe(true);
    expect(isForgotten('passwordOf', { count: 30, lastAtMs: nowMs - 3_599_999 }, nowMs)).toBe(false);
    expect(isForgotten('passwordOf', { count: 30 }, nowMs)).toBe(false);
  });
});

describe('what a try is counted under', () => {
  const about = { person: 'person_1', asker: '192.0.2.1', personByAsker: 'pair_1' };

  it('is the pair, the address and the person for whoever is new there', () => {
    expect(countersOf('password', about, false)).toEqual([
      { id: 'passwordOfPair', counted: 'pair_1' },
      { id: 'passwordFrom', counted: '192.0.2.1' },
      { id: 'passwordOf', counted: 'person_1' },
    ]);
  });

  it('is the pair alone for whoever has been let in from there before', () => {
    expect(countersOf('password', about, true)).toEqual([{ id: 'passwordOfPair', counted: 'pair_1' }]);
    expect(countersOf('code', about, true)).toEqual([{ id: 'codeOfPair', counted: 'pair_1' }]);
  });

  it('is number, person and the official who asks for a caller, each and together', () => {
    const asked = { number: 'KZ-1', person: 'person_1', asker: 'staff_1', personByAsker: 'p', numberByAsker: 'n' };
    expect(countersOf('status', asked, false)).toEqual([
      { id: 'statusOfPair', counted: 'p' },
      { id: 'statusOfNumberPair', counted: 'n' },
      { id: 'statusFrom', counted: 'staff_1' },
      { id: 'statusOfNumber', counted: 'KZ-1' },
      { id: 'statusOfPerson', counted: 'person_1' },
    ]);
  });

  it('makes nobody known by whom others are told of', () => {
    expect(letsIn).toEqual({ password: true, code: true, status: false });
  });
});

describe('what others used up (X82)', () => {
  const rows = Object.entries(slowDowns) as [SlowDownId, SlowDown][];
  const failures = fc.record({ count: fc.nat(1000), lastAtMs: fc.integer({ min: nowMs - 3_600_000, max: nowMs }) });

  it('keeps back whoever has not failed himself of a password alone, whose owner has his signature (X69)', () => {
    const shared = rows.filter(([, { counts }]) => counts === 'person' || counts === 'number');
    expect(shared.flatMap(([id, { binds }]) => (binds === 'all' ? [id] : []))).toEqual(['passwordOf']);
    for (const [, { tried, counts }] of shared)
      expect(rows.filter(([, row]) => row.tried === tried && row.counts === `${counts}ByAsker`)).toHaveLength(1);
  });

  it.each(['code', 'status'] as const)('never bars the first try of an asker: of a %s', (tried) => {
    const ids = rows.flatMap(([id, row]) => (row.tried === tried ? [id] : []));
    fc.assert(
      fc.property(fc.array(failures, { minLength: ids.length, maxLength: ids.length }), (before) => {
        const others = ids.map((id, index) => {
          const { counts } = slowDowns[id];
          return {
            id,
            failures: (counts === 'person' || counts === 'number' ? before[index] : undefined) ?? { count: 0 },
          };
        });
        expect(waitOfTry(others, nowMs)).toBeUndefined();
      }),
    );
  });

  it('binds whoever has failed there himself, once, and whoever fails everywhere', () => {
    const used = { count: 30, lastAtMs: nowMs };
    const wait = (own: number, all = 0) =>
      waitOfTry(
        [
          { id: 'statusOfNumberPair', failures: { count: own, lastAtMs: nowMs } },
          { id: 'statusFrom', failures: { count: all, lastAtMs: nowMs } },
          { id: 'statusOfNumber', failures: used },
        ],
        nowMs,
      );
    expect([wait(0), wait(1), wait(5), wait(0, 20), wait(0, 19)]).toEqual([undefined, 900, 900, 60, undefined]);
  });
});
