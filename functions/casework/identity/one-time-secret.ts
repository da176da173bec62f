import { randomInt } from 'node:crypto';
import { digits, upper } from '#casework/second-person/halves.ts';

const drawn = (alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** For a person at the desk: eight characters, about 39 bits, tried at most as often as the throttle allows. */
export const oneTimeCode = (): string => [drawn(upper + digits, 4), drawn(upper + digits, 4)].join('-');
