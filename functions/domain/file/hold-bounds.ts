import { lengthOf } from '#domain/regulation/periods.ts';

/** A history of Step Functions ends at 25,000 events; a try costs about eight, so a new attempt begins well before 10,000. */
const triesAnAttempt = 1000;

/** How long a case waits for a neighbour that is down: a minute, doubling to an hour. Our own rule [O]. */
export const holdBounds = {
  secondsAfter: (tries: number): number =>
    Math.min(lengthOf('holdFirst') * 2 ** Math.min(tries, 20), lengthOf('holdLongest')) / 1000,
  endsAttempt: (tries: number): boolean => tries % triesAnAttempt === 0,
} as const;
