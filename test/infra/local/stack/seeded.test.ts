import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetSeeded, markSeeded, refuseUnseeded } from '#infra/local/stack/seeded.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeded-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps the data of a seed that was finished, and of no other', () => {
  expect(() => refuseUnseeded(folder)).toThrow(/^There is nothing whole to keep: .* Begin anew by npm start\.$/);
  markSeeded(folder);
  expect(() => refuseUnseeded(folder)).not.toThrow();
  forgetSeeded(folder);
  expect(() => refuseUnseeded(folder)).toThrow();
});
