import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resumeTime, skipDays, skipTo, stopTime } from './skipped-time.ts';

beforeEach(() => stopTime('2026-11-23T06:00:00.000Z'));
afterEach(resumeTime);

describe('skipped time', () => {
  it('lets a chained timer be cleared in any of its stretches', async () => {
    const fired: string[] = [];
    const cleared = setTimeout(() => fired.push('cleared'), 50 * 24 * 60 * 60 * 1000);
    setTimeout(() => fired.push('kept'), 50 * 24 * 60 * 60 * 1000);
    await skipDays(45);
    clearTimeout(cleared);
    await skipDays(10);
    expect(fired).toEqual(['kept']);
  });

  it('stops at the instant it was asked to reach, to the millisecond', async () => {
    await skipTo('2027-11-23T06:00:00.001Z');
    expect(new Date().toISOString()).toBe('2027-11-23T06:00:00.001Z');
  });

  it('refuses to go back', async () => {
    await expect(skipTo('2026-11-23T05:59:59.000Z')).rejects.toThrow('has passed already');
  });
});
