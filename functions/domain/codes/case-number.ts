import { asTyped } from './as-typed.ts';

/** A case may be named by its number or by its id: neither is longer. */
export const longestCaseName = 60;

/** The alphabet of Crockford's base 32: no I, L, O or U, so that a number can be read out on the phone. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Multiplication by 2 in GF(32), x^5 + x^2 + 1: neighbouring places weigh differently, so a swap shows. */
const double = (value: number): number => (value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1);

/** The character that ends a number or a code of this alphabet. */
export function checkCharacter(body: string): string {
  const sum = [...body].reduceRight((total, character) => double(total ^ alphabet.indexOf(character)), 0);
  return alphabet.charAt(sum);
}

/**
 * The number a person gets at filing: prefix, year of filing, eight random characters, check
 * character. Every single wrong character and every swap of neighbours is noticed.
 * `random` is eight numbers, 0 to 31.
 */
export function caseNumber(year: number, random: readonly number[]): string {
  const body = `${year}${random.map((value) => alphabet.charAt(value & 31)).join('')}`;
  return `KZ-${body.slice(0, 4)}-${body.slice(4)}-${checkCharacter(body)}`;
}

/** As typed, pasted or read out, with its prefix or without; undefined when it cannot be one of ours. */
export function parseCaseNumber(typed: string): string | undefined {
  const plain = asTyped(typed).replace(/^KZ/, '');
  if (!/^\d{4}[0-9A-HJKMNP-TV-Z]{9}$/.test(plain)) return undefined;
  const body = plain.slice(0, 12);
  return checkCharacter(body) === plain.slice(12)
    ? `KZ-${body.slice(0, 4)}-${body.slice(4)}-${plain.slice(12)}`
    : undefined;
}
