import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetStack, readStack, writeStack } from '#infra/local/stack/stack-file.ts';

let folder: string;
let child: ChildProcess;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stack-'));
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
});
afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const factsOf = (emulatorPid: number, owner: number) => ({
  folder,
  owner,
  emulatorPid,
  region: 'eu-central-1',
  endpoint: 'http://127.0.0.1:4566',
  apiUrl: 'http://127.0.0.1:4567',
  outputs: { ApiId: 'ca5e0001' },
  clockFile: join(folder, 'clock.json'),
  neighboursControlUrl: 'http://127.0.0.1:4600/control',
});

describe('readStack', () => {
  it('tells the facts of the running stack', () => {
    const facts = factsOf(child.pid ?? 0, process.pid);
    writeStack(facts);
    expect(readStack(folder)).toEqual(facts);
  });

  it('refuses with a sentence when none was started, was stopped, or died', () => {
    expect(() => readStack(folder)).toThrow(/^No local Kezek runs: start it with npm start/);
    writeStack(factsOf(child.pid ?? 0, 1));
    expect(() => readStack(folder)).toThrow(/^No local Kezek runs/);
    writeStack(factsOf(child.pid ?? 0, process.pid));
    forgetStack(folder);
    expect(() => readStack(folder)).toThrow(/^No local Kezek runs/);
  });
});
