import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { parseTarget, setClock } from '#infra/local/stack/move-clock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
  vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

describe('parseTarget', () => {
  it('takes an instant with any offset', () => {
    expect(parseTarget('2026-12-24T09:00:00+05:00')).toBe('2026-12-24T04:00:00.000Z');
    expect(parseTarget('2026-12-24T04:00Z')).toBe('2026-12-24T04:00:00.000Z');
  });

  it.each(['tomorrow', '2026-12-24', '2026-12-24T09:00:00', '2026-02-30T09:00:00Z'])(
    'refuses what is no instant with its offset: %s',
    (text) => {
      expect(() => parseTarget(text)).toThrow(/is no moment with its offset: write day, time and offset/);
    },
  );

  it('refuses an instant outside the calendar, by the year of Asia/Oral', () => {
    expect(() => parseTarget('1990-01-01T00:00:00Z')).toThrow(/choose a moment of those years/);
    expect(() => parseTarget('2199-01-01T00:00:00Z')).toThrow(/choose a moment of those years/);
  });
});

describe('setClock', () => {
  it('moves the clock forward, lets it run on from there, and back to the real time', () => {
    const file = join(folder, 'clock.json');
    expect(setClock(file, '2026-12-24T04:00:00.000Z')).toEqual({
      from: '2026-11-24T12:00:00.000Z',
      to: '2026-12-24T04:00:00.000Z',
    });
    vi.advanceTimersByTime(5000);
    expect(localNow(file).toISOString()).toBe('2026-12-24T04:00:05.000Z');
    expect(setClock(file, undefined)).toEqual({ from: '2026-12-24T04:00:05.000Z', to: '2026-11-24T12:00:05.000Z' });
  });
});
