import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readings } from '#domain/regulation/readings.ts';

const testRoot = join(import.meta.dirname, '../..');

describe('readings', () => {
  it('are numbered in rising order, none twice; a number between is a reading of what Kezek does not carry yet', () => {
    const numbers = readings.map(({ id }) => Number(id.slice(1)));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    expect(readings.length).toBeGreaterThanOrEqual(45);
  });

  it.each(readings.flatMap(({ id, test }) => (test ? [[id, test] as const] : [])))(
    '%s is named by test/%s',
    (id, test) => {
      const path = join(testRoot, test);
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`${id}(?!\\d)`));
    },
  );
});
