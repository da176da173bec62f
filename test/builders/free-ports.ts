import { refuseBusyPort } from '#infra/local/cloud/emulator.ts';

/** The first of three free ports, below those that the system gives to whoever names none. */
export async function threeFreePorts(): Promise<number> {
  const first = 10_000 + Math.floor(Math.random() * 20_000);
  const probes = [first, first + 1, first + 2].map((port) => refuseBusyPort(port));
  return Promise.all(probes).then(() => first, threeFreePorts);
}
