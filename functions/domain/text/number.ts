import { asLine, hasLineEnd, hasUnseen } from './characters.ts';
import type { TextFault } from './text-faults.ts';

/** Letters, the digits 0–9, № and what stands between them; a separator is never a letter or a digit. */
const numbered = /^[\p{L}0-9№ ./\\()_–-]+$/u;

/** The letters in which offices here number: Latin without marks, Russian and Kazakh. */
const ofOffices = /^[A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+$/u;

interface Bounds {
  readonly letters: number;
  readonly digits: number;
}

/**
 * Judged with spaces and separators left out: a digit at least, too few letters for a name and too few digits for an IIN.
 * A digit of another script is none: a register would hold one number twice.
 */
function isNumber(text: string, { letters, digits }: Bounds): boolean {
  const count = (of: RegExp) => text.match(of)?.length ?? 0;
  const digitsIn = count(/[0-9]/g);
  return numbered.test(text) && digitsIn >= 1 && digitsIn <= digits && count(/\p{L}/gu) <= letters;
}

const clean = (text: string): TextFault | undefined =>
  hasLineEnd(text) ? 'TEXT_LINES' : hasUnseen(text) ? 'TEXT_INVISIBLE' : undefined;

/** A document of identity has nine digits, so eight tell of nobody [I]. */
export const officeNumberFault = (text: string): TextFault | undefined =>
  clean(text) ??
  (isNumber(text, { letters: 4, digits: 8 }) && (text.match(/\p{L}/gu) ?? []).every((letter) => ofOffices.test(letter))
    ? undefined
    : 'OFFICE_NUMBER');

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
  const isOne = /^(?=(?:.*[0-9]){2})[\p{L}0-9]{4,15}$/u.test(text) && !/[0-9]{12}/.test(text);
  return clean(text) ?? (isOne ? undefined : 'DOCUMENT_NUMBER');
}

/** Capitals of Cyrillic that are drawn as those of Latin are, and those of Kazakh that are typed as the Russian beside them. */
const twins: Readonly<Record<string, string>> = {
  А: 'A',
  Ә: 'A',
  В: 'B',
  Ғ: 'Г',
  Е: 'E',
  Ё: 'E',
  І: 'I',
  К: 'K',
  Қ: 'K',
  М: 'M',
  Н: 'H',
  Ң: 'H',
  Һ: 'H',
  О: 'O',
  Ө: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Ұ: 'Y',
  Х: 'X',
};

/** Letters that are taken for a digit where they touch one; after a separator they are the letter of a series. */
const digitLike: Readonly<Record<string, string>> = { O: '0', З: '3', I: '1', L: '1' };
const touching = /(?<=[0-9])[OIL]+|[OIL]+(?=[0-9])|(?<=[0-9]|[0-9][^\p{L}0-9])З+(?!\p{L})/gu;

/** Capitals, of whichever of two alphabets a letter was typed in that is drawn alike in both. */
export const inOneAlphabet = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleUpperCase('kk')
    .replaceAll(/\p{scx=Cyrillic}/gu, (letter) => twins[letter] ?? letter);

const inDigits = (letters: string): string => [...letters].map((letter) => digitLike[letter] ?? letter).join('');

/**
 * By which two writings of a document's number are found to be one: in whichever of two alphabets its letters were typed,
 * and whichever of a letter and a digit that look alike. No nought is left out, for it has a length (X95).
 */
export const comparedDocumentNumber = (number: string): string => inDigits(inOneAlphabet(normalDocumentNumber(number)));

/**
 * By which two writings of an office's number are found to be one: case, spaces, №, noughts before a number, which of two
 * alphabets a letter was typed in, whether a nought, a one or a three was typed as the letter that looks like it, and which
 * separator stands, if any, between a letter and a digit are nobody's. Between two digits it matters that there is one.
 */
export const comparedOfficeNumber = (number: string): string =>
  inOneAlphabet(number.replaceAll(/[\s№]/gu, ''))
    .replaceAll(touching, inDigits)
    .replaceAll(/[^\p{L}0-9]+/gu, '-')
    .replaceAll(/(?<![0-9])-|-(?![0-9])/gu, '')
    .replaceAll(/(?<![0-9])0+(?=[0-9])/gu, '');
