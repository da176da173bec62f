import { alphabets } from './alphabets.ts';
import { asLine, hasLineEnd, hasStrayMark, hasUnseen } from './characters.ts';
import { saysNone } from './placeholders.ts';
import type { TextFault } from './text-faults.ts';

const apostrophes = "'’‘ʼʻ`´ꞌꞋ";
const eachApostrophe = new RegExp(`[${apostrophes}]`, 'gu');
/** Letters with their marks, in parts that a hyphen, an apostrophe or a space joins. */
const shape = new RegExp(
  `^[${apostrophes}]?\\p{L}\\p{M}{0,3}(?:[-${apostrophes} ]{0,2}\\p{L}\\p{M}{0,3})*[${apostrophes}]?$`,
  'u',
);

/** Letters that are typed as one though Unicode composes them of two. */
const composedOfTwo = /[և\p{scx=Thai}\p{scx=Lao}]/u;
/** Alphabets in which a name's letters have two sizes; what has one there is a click, a sound, an ordinal. */
const ofTwoSizes = /[\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}\p{scx=Armenian}\p{scx=Georgian}]/u;
/** It draws a word out or is read above another letter. */
const ofArabicLines = /(?=\p{Lm})\p{scx=Arabic}/u;

/** Does any register write it: no letter of mathematics, of another width, raised, or of notes of sounds (X84)? */
function isOfRegisters(letter: string): boolean {
  if (composedOfTwo.test(letter)) return true;
  if (letter.normalize('NFKC') !== letter || ofArabicLines.test(letter)) return false;
  return !ofTwoSizes.test(letter) || /\p{Changes_When_Casemapped}/u.test(letter);
}

/** Which rule of letters it breaks: each is one that registers write, all of one alphabet of today (X63, X84). */
function lettersFault(name: string): TextFault | undefined {
  const letters = name.replaceAll(eachApostrophe, '').match(/\p{L}/gu) ?? [];
  if (!letters.every(isOfRegisters)) return 'NAME_LETTERS';
  if (!letters.every((letter) => alphabets().some((alphabet) => alphabet.test(letter)))) return 'NAME_ALPHABET';
  const isOne = alphabets().some((alphabet) => letters.every((letter) => alphabet.test(letter)));
  return isOne ? undefined : 'NAME_SCRIPTS';
}

/** One line with hyphens of one kind; apostrophes stay as they were typed (X63). */
export const normalName = (typed: string): string => asLine(typed).replaceAll(/[\u2010\u2011]/g, '-');

/** What is told where something stands for a name that is none: of a surname, or of a name that everybody has. */
type WhenNone = 'NAME_NONE' | 'NAME_PLACEHOLDER';

/** Why this is no name as documents write it (X63, X96). */
export function nameFault(name: string, whenNone: WhenNone): TextFault | undefined {
  if (hasLineEnd(name) || hasUnseen(name)) return 'NAME_INVISIBLE';
  if (name === '' && whenNone === 'NAME_PLACEHOLDER') return 'TEXT_BLANK';
  if (saysNone(name)) return whenNone;
  return !shape.test(name) || hasStrayMark(name) ? 'NAME_LETTERS' : lettersFault(name);
}

/** By which two writings of one name are found to be one: every apostrophe is the same. */
export const comparedName = (name: string): string => normalName(name).replaceAll(eachApostrophe, "'");
