import { asTyped } from './as-typed.ts';
import { alphabet, checkCharacter } from './case-number.ts';

const characters = 12;

/**
 * The code printed on a result, by which its paper copy can be told from a forgery (X15): twelve characters of the
 * digest and a check character, in fours, without letters that are mistaken for digits. `digest` is in hex.
 */
export function verificationCode(digest: string): string {
  const bits = BigInt(`0x${digest}`) >> BigInt(digest.length * 4 - characters * 5);
  const body = Array.from({ length: characters }, (_, index) => {
    const shift = BigInt((characters - 1 - index) * 5);
    return alphabet.charAt(Number((bits >> shift) & 31n));
  }).join('');
  return inFours(body);
}

/** As typed, pasted or read out; undefined when it cannot be one of ours. */
export function parseVerificationCode(typed: string): string | undefined {
  const plain = asTyped(typed);
  const body = plain.slice(0, characters);
  return /^[0-9A-HJKMNP-TV-Z]{13}$/.test(plain) && checkCharacter(body) === plain.slice(characters)
    ? inFours(body)
    : undefined;
}

const inFours = (body: string): string =>
  `${body.slice(0, 4)}-${body.slice(4, 8)}-${body.slice(8)}-${checkCharacter(body)}`;
