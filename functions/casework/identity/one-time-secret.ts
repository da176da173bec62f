import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for each other when he reads them from a slip. */
const upper = 'ABCDEFGHJKMNPQRSTVWXYZ';
const lower = 'abcdefghjkmnpqrstvwxyz';
const digits = '23456789';

const drawn = (alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

/** Satisfies the rule for passwords by its shape; about 65 bits. */
export const oneTimePassword = (): string =>
  [drawn(upper, 4), drawn(lower, 4), drawn(digits, 4), drawn(lower, 4)].join('-');

/** For a person at the desk: eight characters, about 39 bits, tried at most as often as the throttle allows. */
export const oneTimeCode = (): string => [drawn(upper + digits, 4), drawn(upper + digits, 4)].join('-');
