import { type NeighbourMode, type NeighbourName, NeighbourStates, neighbourNames } from './neighbour-name.ts';
import { SeedPerson } from './registered-people.ts';

async function call(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`the neighbours' control answered ${response.status}`);
  return response.json();
}

async function put(url: string, control: object): Promise<void> {
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

/** How the register of natural persons has somebody. */
export const readPerson = async (controlUrl: string, iin: string): Promise<SeedPerson> =>
  SeedPerson.parse(await call(`${controlUrl}/people/${iin}`));

/** Enters or corrects somebody there. */
export const setPerson = (controlUrl: string, { iin, ...person }: SeedPerson): Promise<void> =>
  put(`${controlUrl}/people/${iin}`, person);
