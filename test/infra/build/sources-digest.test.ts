import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourcesDigest } from '#infra/build/sources-digest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const folder of ['functions/tasks', 'infra', 'statemachines', 'test'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'cdk.json', 'tsconfig.json'])
    writeFileSync(join(root, file), '{}');
  writeFileSync(join(root, 'functions/tasks/tell.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

it('is the same for the same sources, whatever lies beside them', () => {
  const before = sourcesDigest(root);
  writeFileSync(join(root, 'test/tell.test.ts'), 'beside');
  writeFileSync(join(root, 'README.md'), 'beside');
  expect(sourcesDigest(root)).toBe(before);
});

it.each<[string, () => void]>([
  ['a file of another content', () => writeFileSync(join(root, 'functions/tasks/tell.ts'), 'two')],
  ['a file more', () => writeFileSync(join(root, 'infra/app.ts'), '')],
  [
    'a file of another name',
    () => renameSync(join(root, 'functions/tasks/tell.ts'), join(root, 'functions/tasks/say.ts')),
  ],
  ['a machine', () => writeFileSync(join(root, 'statemachines/deadline.asl.json'), '{}')],
  ['another version of a package', () => writeFileSync(join(root, 'package-lock.json'), '{"lock": 2}')],
])('is another for %s', (_what, change) => {
  const before = sourcesDigest(root);
  change();
  expect(sourcesDigest(root)).not.toBe(before);
});
