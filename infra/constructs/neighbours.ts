import { keysOf } from '#infra/keyed.ts';

/** The neighbours of the procedure and the variable that holds the address of each. */
export const neighbourVariables = {
  persons: 'PERSONS_URL',
  notary: 'NOTARY_URL',
  gateway: 'GATEWAY_URL',
  desk: 'DESK_URL',
  eAkimat: 'EAKIMAT_URL',
} as const;

export type NeighbourName = keyof typeof neighbourVariables;

/** Addresses of those that are configured; the others are "unavailable", and a case that needs one is held. */
export type Neighbours = Readonly<Partial<Record<NeighbourName, string>>>;

export const neighbourNames = keysOf(neighbourVariables);
