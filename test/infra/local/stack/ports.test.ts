import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chosenPort, portsOf } from '#infra/local/stack/ports.ts';
import { threeFreePorts } from '#test/builders/free-ports.ts';

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

it('are the one that somebody names and the two after it', async () => {
  const named = await threeFreePorts();
  expect(await portsOf(folder, named, false)).toEqual({ emulator: named, front: named + 1, neighbours: named + 2 });
});

it.each([0, 1, 2])(
  'are refused by name where the one %i after the named is in use, with another that may be chosen',
  async (after) => {
    const named = await threeFreePorts();
    await listenOn(named + after);
    await expect(portsOf(folder, named, false)).rejects.toThrow(
      `Port ${named + after} is in use, and Kezek takes ${named} to ${named + 2}: stop what listens there, or choose another first port, as in KEZEK_PORT=`,
    );
  },
);

describe('the port that KEZEK_PORT names', () => {
  it('is 4566 where it names none, and any whose two next are ports too', () => {
    expect([undefined, '1024', '65533'].map(chosenPort)).toEqual([4566, 1024, 65_533]);
  });

  it.each(['65534', '65535', '1023', '0', '-1', '4566.5', 'http', ''])('is never "%s"', (text) => {
    expect(() => chosenPort(text)).toThrow(
      `KEZEK_PORT=${text} is no port for Kezek, which takes it and the two after it`,
    );
  });
});
