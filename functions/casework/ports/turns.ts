/** So long is a turn that nobody passes on (X147): real time, milliseconds. */
export const turnLasts = 5000;

/**
 * Whose turn it is to write what waits in a queue. It spares writers each other's way and nothing rests on it: a turn that
 * is not passed on is anybody's once its seconds are over.
 */
export interface Turns {
  /** False: another has it. */
  take(queue: string, holder: string): Promise<boolean>;
  pass(queue: string, holder: string): Promise<void>;
}
