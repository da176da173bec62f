import { asLine, hasLineEnd, hasUnseen } from './characters.ts';
import type { TextFault } from './text-faults.ts';

/** Letters, digits, № and what stands between them; a separator is never a letter or a digit. */
const numbered = /^[\p{L}\p{Nd}№ ./\\()_–-]+$/u;

interface Bounds {
  readonly letters: number;
  readonly digits: number;
}

/**
 * Judged with spaces and separators left out: a digit at least, too few letters for a name and too few digits for an IIN.
 * What is written in digits of another script counts as digits.
 */
function isNumber(text: string, { letters, digits }: Bounds): boolean {
  const count = (of: RegExp) => text.match(of)?.length ?? 0;
  const digitsIn = count(/\p{Nd}/gu);
  return numbered.test(text) && digitsIn >= 1 && digitsIn <= digits && count(/\p{L}/gu) <= letters;
}

const clean = (text: string): TextFault | undefined =>
  hasLineEnd(text) ? 'TEXT_LINES' : hasUnseen(text) ? 'TEXT_INVISIBLE' : undefined;

/** A document of identity has nine digits, so eight tell of nobody [I]. */
export const officeNumberFault = (text: string): TextFault | undefined =>
  clean(text) ?? (isNumber(text, { letters: 4, digits: 8 }) ? undefined : 'OFFICE_NUMBER');

/** It stands in `people` alone, and notaries write long numbers: only an IIN or a name cannot be one [I]. */
export const powerNumberFault = (text: string): TextFault | undefined =>
  clean(text) ?? (isNumber(text, { letters: 6, digits: 11 }) ? undefined : 'POWER_NUMBER');

/** Capital letters and digits: how it is spaced is nobody's. */
export const normalDocumentNumber = (typed: string): string =>
  asLine(typed)
    .replaceAll(/[\s№./\\_–-]/gu, '')
    .toUpperCase();

/** Any country's: letters and digits, at least two digits and never the twelve of an IIN. */
export function documentNumberFault(text: string): TextFault | undefined {
  const isOne = /^(?=(?:.*\p{Nd}){2})[\p{L}\p{Nd}]{4,15}$/u.test(text) && !/\p{Nd}{12}/u.test(text);
  return clean(text) ?? (isOne ? undefined : 'DOCUMENT_NUMBER');
}

/** By which two writings of an office's number are found to be one: case, spaces, № and the length of a dash are nobody's. */
export const comparedOfficeNumber = (number: string): string =>
  number.replaceAll(/[\s№]/gu, '').normalize('NFKC').replaceAll(/[–—]/gu, '-').toLocaleUpperCase('kk');
