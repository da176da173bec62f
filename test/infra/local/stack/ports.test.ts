import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { portsOf } from '#infra/local/stack/ports.ts';

let folder: string;
let busy: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ports-'));
});
afterEach(async () => {
  await new Promise((resolve) => (busy ? busy.close(resolve) : resolve(undefined)));
  busy = undefined;
  rmSync(folder, { recursive: true });
});
async function listenOn(port: number): Promise<void> {
  const server = createServer();
  busy = server;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

it('are free ones, and the same again where the data are kept', async () => {
  const first = await portsOf(folder, 0, false);
  expect(new Set(Object.values(first)).size).toBe(3);
  expect(await portsOf(folder, 0, true)).toEqual(first);
});

it('are others where one of the kept is taken by now', async () => {
  const first = await portsOf(folder, 0, false);
  await listenOn(first.front);
  const again = await portsOf(folder, 0, true);
  expect(again).toEqual({ ...first, front: again.front });
  expect(again.front).not.toBe(first.front);
});

it('are the one that somebody names and the two after it; only the neighbours give way', async () => {
  const { emulator: named } = await portsOf(folder, 0, false);
  expect(await portsOf(folder, named, false)).toMatchObject({ emulator: named, front: named + 1 });
  await listenOn(named + 2);
  const given = await portsOf(folder, named, false);
  expect(given).toMatchObject({ emulator: named, front: named + 1 });
  expect(given.neighbours).not.toBe(named + 2);
});
