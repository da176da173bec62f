import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from '#adapters/system-clock.ts';

const noon = Date.parse('2026-11-24T12:00:00.000Z');

beforeEach(() => void vi.useFakeTimers({ now: noon }));
afterEach(() => void vi.useRealTimers());

describe('the system clock', () => {
  it('shows the real time as an instant with milliseconds', () => {
    expect(clock.now()).toBe('2026-11-24T12:00:00.000Z');
  });

  it.each([
    ['a part of a second is a whole one', 1, 1],
    ['thirty days are not cut', 30 * 86_400_000, 2_592_000],
    ['more than a year is a year', 400 * 86_400_000, 31_536_000],
    ['the present is a second', 0, 1],
    ['the past is a second', -5000, 1],
  ])('counts the seconds of a wait: %s', (_, ms, seconds) => {
    expect(clock.secondsUntil(new Date(noon + ms).toISOString())).toBe(seconds);
  });
});
