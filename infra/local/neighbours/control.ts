import * as z from 'zod';
import { type NeighbourMode, type NeighbourName, NeighbourState, neighbourNames } from './neighbour-name.ts';

const States = z.record(z.enum(neighbourNames), NeighbourState);

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

export const readNeighbours = async (controlUrl: string): Promise<Record<NeighbourName, NeighbourState>> =>
  States.parse(await call(controlUrl));
