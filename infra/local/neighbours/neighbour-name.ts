import * as z from 'zod';

/** The stand-in's neighbours, each named as its path. */
export const neighbourNames = ['persons', 'notary', 'gateway', 'desk', 'e-akimat'] as const;
export type NeighbourName = (typeof neighbourNames)[number];

/**
 * up; down = the connection is cut; slow = acts at once, answers late; malformed = broken JSON; empty = knows nothing, and
 * says so where it can; error = says in a success that it has failed.
 */
export const neighbourModes = ['up', 'down', 'slow', 'malformed', 'empty', 'error'] as const;
export type NeighbourMode = (typeof neighbourModes)[number];

export const NeighbourState = z.object({
  mode: z.enum(neighbourModes),
  /** how late a slow neighbour answers */
  delayMs: z.number(),
  /** asked since the process started, whatever became of it */
  requests: z.number(),
});
export type NeighbourState = Readonly<z.output<typeof NeighbourState>>;

export const NeighbourStates = z.record(z.enum(neighbourNames), NeighbourState);
export type NeighbourStates = Readonly<z.output<typeof NeighbourStates>>;
