import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPython } from '#infra/local/cloud/venv.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'python-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A Python that finds itself new enough, or not. */
function python(name: string, isNewEnough: boolean): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${isNewEnough ? 0 : 1}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('findPython', () => {
  it('takes the first that is new enough', () => {
    const [old, first, second] = [python('a', false), python('b', true), python('c', true)];
    expect(findPython([join(folder, 'absent'), old, first, second])).toBe(first);
  });

  it('refuses with one sentence when there is none, or only an old one', () => {
    expect(() => findPython([join(folder, 'absent'), python('a', false)])).toThrow(
      /^The local cloud needs Python 3\.10 or newer on the PATH: install it/,
    );
  });
});
