import { asLine, hasLineEnd, hasStrayMark, hasUnseen, isBlank } from './characters.ts';
import type { TextFault } from './text-faults.ts';

const apostrophes = "'’‘ʼʻ`´";
const eachApostrophe = new RegExp(`[${apostrophes}]`, 'gu');
/** Letters with their marks, in parts that a hyphen, an apostrophe or a space joins. */
const shape = new RegExp(
  `^[${apostrophes}]?\\p{L}\\p{M}{0,3}(?:[-${apostrophes} ]{0,2}\\p{L}\\p{M}{0,3})*[${apostrophes}]?$`,
  'u',
);

/** Alphabets that documents are written in; Japanese and Korean write one name in several. */
const alphabets = [
  /\p{scx=Cyrillic}/u,
  /\p{scx=Latin}/u,
  /\p{scx=Arabic}/u,
  /\p{scx=Greek}/u,
  /\p{scx=Hebrew}/u,
  /\p{scx=Armenian}/u,
  /\p{scx=Georgian}/u,
  /\p{scx=Devanagari}/u,
  /\p{scx=Thai}/u,
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u,
] as const;

/** In which alphabet each letter is; one that the table does not have is counted as one more. */
function isOneAlphabet(name: string): boolean {
  const letters = name.replaceAll(eachApostrophe, '').match(/\p{L}/gu) ?? [];
  const isForeignToAll = (letter: string) => !alphabets.some((alphabet) => alphabet.test(letter));
  return (
    alphabets.some((alphabet) => letters.every((letter) => alphabet.test(letter))) || letters.every(isForeignToAll)
  );
}

/** One line with hyphens of one kind; apostrophes stay as they were typed (X63). */
export const normalName = (typed: string): string => asLine(typed).replaceAll(/[\u2010\u2011]/g, '-');

/** What people write where they have none, in the languages of the form; it would be printed as a name (X63). */
const saysNone = /^(жоқ|нет|не имею|не имеется|none|отсутствует)$/iu;

/** Why this is no name as documents write it (X63); `whenNone`: what is told where something stands for a name, as a dash. */
export function nameFault(name: string, whenNone: TextFault): TextFault | undefined {
  if (hasLineEnd(name) || hasUnseen(name)) return 'NAME_INVISIBLE';
  if (name === '' && whenNone === 'NAME_LETTERS') return 'TEXT_BLANK';
  if (isBlank(name) || saysNone.test(name)) return whenNone;
  if (!shape.test(name) || hasStrayMark(name)) return 'NAME_LETTERS';
  return isOneAlphabet(name) ? undefined : 'NAME_SCRIPTS';
}

/** By which two writings of one name are found to be one: every apostrophe is the same. */
export const comparedName = (name: string): string => normalName(name).replaceAll(eachApostrophe, "'");
