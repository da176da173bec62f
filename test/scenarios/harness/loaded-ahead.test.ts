import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

it('whatever casework loads later is there before a story’s time stands still', () => {
  const files = globSync('functions/{casework,domain}/**/*.ts', { cwd: root });
  const later = files.flatMap((file) =>
    [...textOf(file).matchAll(/\bimport\('([^']+)'\)/gu)].map(([, path = '']) => basename(path)),
  );
  const ahead = [...textOf('test/scenarios/harness/loaded-ahead.ts').matchAll(/^import '([^']+)';$/gmu)];
  expect(ahead.map(([, path = '']) => basename(path)).toSorted()).toEqual([...new Set(later)].toSorted());
});
