import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPython, install } from '#infra/local/cloud/venv.ts';

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

describe('install', () => {
  /** `python -m venv FOLDER` and, within it, `python -m pip …`: each prints its line and ends so. */
  function snake({ venv, pip }: { venv: number; pip: number }): string {
    const file = join(folder, 'snake');
    const inner = `mkdir -p "$3/bin" && printf '#!/bin/sh\necho ReadTimeoutError: no answer\nexit ${pip}\n' > "$3/bin/python" && chmod +x "$3/bin/python"`;
    writeFileSync(file, `#!/bin/sh\n${venv === 0 ? inner : `echo No space left on device; exit ${venv}`}\n`);
    chmodSync(file, 0o755);
    return file;
  }
  const installed = (python: string) =>
    install({ python, progress: () => {}, folder: join(folder, 'a venv'), logFile: join(folder, 'venv.log') });

  it('tells a virtual environment that fails from a network that fails', async () => {
    await expect(installed(snake({ venv: 1, pip: 0 }))).rejects.toThrow(
      /could not make a virtual environment \(No space left on device\)/,
    );
    await expect(installed(snake({ venv: 0, pip: 1 }))).rejects.toThrow(
      /^pip could not install the AWS emulator \(ReadTimeoutError: no answer\): check that PyPI/,
    );
    await expect(installed(snake({ venv: 0, pip: 0 }))).resolves.toBeUndefined();
  });
});
