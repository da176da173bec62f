import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod';
import { refuseBusyPort } from '#infra/local/cloud/emulator.ts';
import { portOf } from '#infra/running/port-of.ts';

const Ports = z.object({ emulator: z.int(), front: z.int(), neighbours: z.int() });

/** Where each part of a stack listens on loopback. */
export type Ports = Readonly<z.output<typeof Ports>>;

const isFree = (port: number): Promise<boolean> =>
  refuseBusyPort(port).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * A port that somebody has named, with the two after it; else free ones, the same as last time where the folder's data are
 * kept, so that nothing has to be deployed anew for another address. Nobody names the neighbours' port, so they give way.
 */
export async function portsOf(folder: string, named: number, isKept: boolean): Promise<Ports> {
  const file = join(folder, 'ports.json');
  const last = isKept && existsSync(file) ? Ports.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const wished =
    named === 0
      ? (last ?? { emulator: await freePort(), front: await freePort(), neighbours: await freePort() })
      : { emulator: named, front: named + 1, neighbours: named + 2 };
  const ports = { ...wished };
  for (const part of named === 0 ? (['emulator', 'front', 'neighbours'] as const) : (['neighbours'] as const))
    if (!(await isFree(ports[part]))) ports[part] = await freePort();
  writeFileSync(file, JSON.stringify(ports));
  return ports;
}
