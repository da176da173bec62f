import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readings } from '#domain/regulation/readings/readings.ts';

const testRoot = join(import.meta.dirname, '../..');

describe('readings', () => {
  it('are numbered in rising order without a repetition; one that another replaced leaves a gap', () => {
    const numbers = readings.map(({ id }) => Number(id.slice(1)));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
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
