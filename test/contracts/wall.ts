import type { RealTime } from '#casework/ports/clock.ts';

/** A clock of real time that a test moves; the stores are made over it. */
export const wall = { ms: Date.parse('2018-02-19T06:00:00.000Z') };
export const wallTime: RealTime = () => wall.ms;
