import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundle } from '#infra/build/bundle.ts';
import { partOf, sourceEditions } from '#infra/build/editions.ts';
import { projectRoot } from '#infra/paths.ts';
import { editionsOf } from '#runtime/editions.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'));
  for (const file of Object.values(one)) write(file, 'export const one = 1;');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** A source of each edition. */
const one = {
  law: 'functions/domain/regulation/grounds.ts',
  readings: 'functions/domain/regulation/readings/readings.ts',
  terms: 'functions/domain/application/terms.ts',
  calendar: 'functions/domain/time/calendar.json',
  wording: 'functions/domain/regulation/messages/messages.ts',
  code: 'functions/domain/application/decide/decide.ts',
} as const;
const parts = Object.keys(one) as (keyof typeof one)[];

it.each(parts)('a change of %s makes its edition another, and no other', (part) => {
  const before = sourceEditions(root);
  write(one[part], 'export const one = 2;');
  const after = sourceEditions(root);
  expect(parts.filter((each) => before[each] !== after[each])).toEqual([part]);
});

it('each source of the functions is of one edition, and each edition has some', () => {
  const files = globSync('functions/**/*.{ts,json}', { cwd: projectRoot }).map((file) => file.replaceAll('\\', '/'));
  expect([...new Set(files.map(partOf))].sort()).toEqual([...parts].sort());
  const found = Object.values(sourceEditions());
  expect(new Set(found).size).toBe(parts.length);
});

it('a bundle says of which editions it is, and what runs from its sources says none', async () => {
  write('package.json', JSON.stringify({ type: 'module' }));
  write('functions/tasks/tell.ts', 'export const handler = () => process.env.EDITIONS;');
  await bundle({ root, outdir: join(root, 'dist'), minify: true });
  const laid: { handler: () => string } = await import(pathToFileURL(join(root, 'dist/tell/index.mjs')).href);
  expect(editionsOf(laid.handler(), 'abc')).toEqual({ ...sourceEditions(root), revision: 'abc' });
  expect(editionsOf(undefined, 'abc')).toBeUndefined();
});
