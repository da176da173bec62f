import { describe, expect, it } from 'vitest';
import { endOf, isEnded, isOver, type SessionOf, untilNewer } from '#domain/regulation/sessions.ts';

const start = 1_700_000_000_000;
const minutes = (count: number) => start + count * 60_000;

describe('a session (X69)', () => {
  it.each<[SessionOf, lastUsed: number, now: number, over: boolean]>([
    ['citizen', 0, 29, false],
    ['citizen', 0, 30, true],
    ['citizen', 450, 479, false],
    ['citizen', 470, 480, true],
    ['staff', 470, 480, false],
    ['staff', 700, 719, false],
    ['staff', 715, 720, true],
  ])('of a %s used at minute %i is at minute %i over: %s', (of, lastUsed, now, over) => {
    const session = { of, startedAtMs: start, lastUsedAtMs: minutes(lastUsed) };
    expect(isOver(session, minutes(now), undefined)).toBe(over);
  });

  it('may last eight hours of a citizen, twelve of an official', () => {
    expect([endOf({ of: 'citizen', startedAtMs: start }), endOf({ of: 'staff', startedAtMs: start })]).toEqual([
      minutes(480),
      minutes(720),
    ]);
  });

  it('is over when all were ended after it began, or in the same second', () => {
    const session = { of: 'staff', startedAtMs: start, lastUsedAtMs: start } as const;
    expect([start - 1, start, start + 999, start + 60_000].map((from) => isOver(session, start + 1, from))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('a token that tells its moment in seconds', () => {
  it.each([
    [start - 1000, start + 500, true],
    [start, start + 500, true],
    [start + 1000, start + 500, false],
    [start, undefined, false],
  ])('of %i is ended by %s: %s', (issued, from, is) => expect(isEnded(issued, from)).toBe(is));

  it('is waited for until it is newer than what was ended', () => {
    expect([
      untilNewer(start + 700, start + 500),
      untilNewer(start + 1000, start + 500),
      untilNewer(start, undefined),
    ]).toEqual([300, 0, 0]);
    expect(isEnded(start + 700 + untilNewer(start + 700, start + 500), start + 500)).toBe(false);
  });
});
