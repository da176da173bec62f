import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { raiseStack } from '#infra/local/stack/stack.ts';
import { Advice } from '#infra/running/advice.ts';
import { threeFreePorts } from '#test/builders/free-ports.ts';

let folder: string;
let child: ChildProcess | undefined;
let busy: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'raise-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await new Promise((resolve) => (busy ? busy.close(resolve) : resolve(undefined)));
  [child, busy] = [undefined, undefined];
  rmSync(folder, { recursive: true });
});

async function runsAlready(): Promise<undefined> {
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'ministack']);
  await once(child, 'spawn');
  writeFileSync(join(folder, 'emulator.json'), JSON.stringify({ pid: child.pid, owner: process.pid, temporary: '' }));
}

/** Answers the first of three ports of which the last is taken. */
async function thirdIsBusy(): Promise<number> {
  const server = createServer();
  busy = server;
  const first = await threeFreePorts();
  await new Promise<void>((resolve) => server.listen(first + 2, '127.0.0.1', resolve));
  return first;
}

const nobody = { prepare: () => Promise.reject(), seed: () => Promise.reject(), staff: [], citizens: [] };

/** What is said of, whether data are kept, what is there before, and what is told; a port is answered where one is named. */
type Row = readonly [what: string, keep: boolean, lay: () => Promise<number | undefined>, told: RegExp];

it.each<Row>([
  ['a Kezek that runs already', false, runsAlready, /^Kezek runs already in this folder/],
  ['that there is nothing to keep', true, async () => undefined, /^There is nothing to keep/],
  ['a port that is taken, the third as well as the first', false, thirdIsBusy, /^Port \d+ is in use/],
])('%s is told before anything is installed, bundled or begun', async (_, keep, lay, told) => {
  const port = (await lay()) ?? 0;
  const before = readdirSync(folder);
  const lines: string[] = [];
  const progress = (line: string) => void lines.push(line);
  const raised = raiseStack({ folder, port, auth: false, keep, contents: nobody, progress });
  await expect(raised).rejects.toThrow(Advice);
  await expect(raised).rejects.toThrow(told);
  expect([lines, readdirSync(folder)]).toEqual([[], before]);
});
