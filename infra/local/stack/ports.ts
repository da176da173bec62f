import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod';
import { refuseBusyPort } from '#infra/local/cloud/emulator.ts';
import { Misuse } from '#infra/running/command-line.mjs';
import { firstPort } from '#infra/running/judged.mjs';
import { portOf } from '#infra/running/port-of.ts';

const Ports = z.object({ emulator: z.int(), front: z.int(), neighbours: z.int() });

/** Where each part of a stack listens on loopback. */
export type Ports = Readonly<z.output<typeof Ports>>;

/** Where anybody on this machine reaches a port. */
export const addressAt = (port: number): string => `http://127.0.0.1:${port}`;

const isFree = (port: number): Promise<boolean> =>
  refuseBusyPort(port).then(
    () => true,
    () => false,
  );

async function freePorts(last: Ports | undefined): Promise<Ports> {
  const stillFree = async (port: number | undefined) => (port && (await isFree(port)) ? port : freePort());
  return {
    emulator: await stillFree(last?.emulator),
    front: await stillFree(last?.front),
    neighbours: await stillFree(last?.neighbours),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const defaultPort = 4566;

/** The first port of a stack as KEZEK_PORT names it. Throws Misuse where it is none, or one after it is none. */
export function chosenPort(text: string | undefined): number {
  const fault = text === undefined ? undefined : firstPort(text);
  if (fault !== undefined) throw new Misuse(`KEZEK_PORT=${text} ${fault}.`);
  return text === undefined ? defaultPort : Number(text);
}

/**
 * A port that somebody has named, with the two after it. Throws Advice where one of the three is taken. Else free ones, the
 * same as last time where the folder's data are kept, so that nothing has to be deployed anew for another address.
 */
export async function portsOf(folder: string, named: number, isKept: boolean): Promise<Ports> {
  const file = join(folder, 'ports.json');
  const last = isKept && existsSync(file) ? Ports.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const ports = named === 0 ? await freePorts(last) : { emulator: named, front: named + 1, neighbours: named + 2 };
  if (named !== 0) for (const port of Object.values(ports)) await refuseBusyPort(port, named);
  writeFileSync(file, JSON.stringify(ports));
  return ports;
}
