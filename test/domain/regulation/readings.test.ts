import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readings } from '#domain/regulation/readings/readings.ts';

const testRoot = join(import.meta.dirname, '../..');
const root = join(testRoot, '..');
const citing = ['{functions,infra}/**/*.{ts,md}', 'statemachines/*', '*.md'];

describe('readings', () => {
  it('are numbered in rising order without a repetition; one that another replaced leaves a gap', () => {
    const numbers = readings.map(({ id }) => Number(id.slice(1)));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(readings.length).toBeGreaterThanOrEqual(45);
  });

  it('are all that is cited anywhere: nobody is sent to one that is not there', () => {
    const files = globSync(citing, { cwd: root }).filter((file) => !file.includes('node_modules'));
    expect(files.length).toBeGreaterThan(1000);
    const ids = new Set<string>(readings.map(({ id }) => id));
    const lost = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\bX\d{1,3}\b/gu)].flatMap(([id]) =>
        ids.has(id) ? [] : [`${id} in ${file}`],
      ),
    );
    expect(lost).toEqual([]);
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
