import type { NeighbourMode, NeighbourName, NeighbourState } from './neighbour-name.ts';

async function call(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`the neighbours' control answered ${response.status}`);
  return response.json();
}

/** Makes one neighbour up, down, slow (by `delayMs`, a minute if absent), malformed or empty. */
export async function setNeighbour(
  controlUrl: string,
  name: NeighbourName,
  mode: NeighbourMode,
  delayMs?: number,
): Promise<void> {
  const body = JSON.stringify({ mode, delayMs });
  await call(`${controlUrl}/${name}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
}

export const readNeighbours = async (controlUrl: string): Promise<Record<NeighbourName, NeighbourState>> =>
  (await call(controlUrl)) as Record<NeighbourName, NeighbourState>;
