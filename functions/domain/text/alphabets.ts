import { once } from '#domain/once.ts';

/** Scripts whose letters have capitals, and accents that are composed with them. */
const accented = ['Latin', 'Cyrillic', 'Greek'] as const;
/** The other scripts in everyday use (Unicode, annex 31) and Mongolian; Japanese and Korean write one name in several. */
const others = [
  ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'],
  ...['Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'Mongolian'],
  ...['Ethiopic', 'Thaana'],
] as const;

const classOf = (...scripts: readonly string[]): string => `[${scripts.map((one) => `\\p{scx=${one}}`).join('')}]`;
const othersWritten = others.map((scripts) => classOf(...[scripts].flat()));

/** What people write in today, an alphabet each; expressions over so many scripts take milliseconds to read. */
export const alphabets = once((): readonly RegExp[] =>
  [...accented.map((one) => classOf(one)), ...othersWritten].map((written) => new RegExp(written, 'u')),
);

/** A letter with marks of its own alphabet, where vowels are such marks; what encloses is none. */
export const withOwnMarks = othersWritten
  .map((written) => `(?=\\p{L})${written}(?:(?=\\p{M})(?!\\p{Me})${written}){1,4}`)
  .join('|');

const readToday = once(() => new RegExp(`(?=[\\p{L}\\p{N}])(?:[0-9]|${classOf(...accented, ...others.flat())})`, 'u'));

/** Has it a letter or a digit that people read today, however it is styled? */
export const isReadToday = (text: string): boolean => readToday().test(text.normalize('NFKC'));
