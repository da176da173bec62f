import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeOffset } from '#infra/local/adapters/clock-file.ts';
import { clock } from '#infra/local/adapters/local-clock.ts';

const noon = Date.parse('2026-11-24T12:00:00.000Z');
const later = (ms: number) => new Date(noon + ms).toISOString();

let folder: string;
let clockFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
  clockFile = join(folder, 'clock.json');
  vi.stubEnv('KEZEK_CLOCK_FILE', clockFile);
  vi.useFakeTimers({ now: noon });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the local clock', () => {
  it('shows the real time as long as nobody has moved it', () => {
    expect(clock.now()).toBe('2026-11-24T12:00:00.000Z');
  });

  it('shows the moved time from the next question on', () => {
    writeOffset(clockFile, 86_400_000);
    expect(clock.now()).toBe('2026-11-25T12:00:00.000Z');
    writeOffset(clockFile, -1000);
    expect(clock.now()).toBe('2026-11-24T11:59:59.000Z');
  });

  it.each([
    ['a month', 30 * 86_400_000, 10],
    ['eleven seconds', 11_000, 10],
    ['four and a half seconds', 4500, 5],
    ['nothing', 0, 1],
    ['what is past', -60_000, 1],
  ])('waits for %s in steps of one to ten seconds', (_, ms, seconds) => {
    expect(clock.secondsUntil(later(ms))).toBe(seconds);
  });

  it('counts from the moved time', () => {
    writeOffset(clockFile, 86_400_000 - 3000);
    expect(clock.secondsUntil(later(86_400_000))).toBe(3);
  });

  it('never waits less than a second or more than ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ms) => {
        const seconds = clock.secondsUntil(later(ms));
        return Number.isInteger(seconds) && seconds >= 1 && seconds <= 10;
      }),
    );
  });

  it('refuses a clock file without an offset', () => {
    writeFileSync(clockFile, '{}');
    expect(() => clock.now()).toThrow(/holds no offsetMs/);
  });
});
