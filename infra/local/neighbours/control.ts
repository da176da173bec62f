import { type NeighbourMode, type NeighbourName, NeighbourStates, neighbourNames } from './neighbour-name.ts';

async function call(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`the neighbours' control answered ${response.status}`);
  return response.json();
}

async function put(url: string, control: { readonly mode: NeighbourMode; readonly delayMs?: number }): Promise<void> {
  await call(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(control) });
}

/** Makes one neighbour up, down, slow (by a minute), malformed, empty or failing in a success. */
export const setNeighbour = (controlUrl: string, name: NeighbourName, mode: NeighbourMode): Promise<void> =>
  put(`${controlUrl}/${name}`, { mode });

/** Makes one neighbour slow by so many milliseconds. */
export const slowNeighbour = (controlUrl: string, name: NeighbourName, delayMs: number): Promise<void> =>
  put(`${controlUrl}/${name}`, { mode: 'slow', delayMs });

export const readNeighbours = async (controlUrl: string): Promise<NeighbourStates> =>
  NeighbourStates.parse(await call(controlUrl));

/** Makes every neighbour as it was. */
export async function setNeighbours(controlUrl: string, states: NeighbourStates): Promise<void> {
  for (const name of neighbourNames) {
    const { mode, delayMs } = states[name];
    await put(`${controlUrl}/${name}`, { mode, delayMs });
  }
}
