import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cureOfField } from '#http/problems/field-cures.ts';

/** Each problem that deciding names of a field without saying how it is mended. */
const named = new Set(
  globSync('functions/domain/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/fieldsWrong\([^;]*?problem: '([A-Z_]+)' \}/g)].map(
      ([, problem]) => problem,
    ),
  ),
);

it('finds the problems that deciding names', () => expect(named).toContain('SITS_TWICE'));

it.each([...named])('%s is told with how it is mended (10.5)', (problem = '') => {
  expect(Object.values(cureOfField(problem)).every((one) => one.length > 0)).toBe(true);
});
