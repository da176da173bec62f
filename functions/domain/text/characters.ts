import { once } from '#domain/once.ts';
import { isReadToday, withOwnMarks } from './alphabets.ts';

/**
 * Control, format, private-use, surrogate, unassigned and ignorable characters, and the few blanks that no property tells:
 * of Braille, of what was replaced, of hieroglyphs and of notes.
 */
const unseen = /[\p{C}\p{DI}\u2800\ufffc\u{13441}\u{13442}\u{1d159}]/u;
const eachUnseen = once(() => new RegExp(unseen, 'gu'));
/** A line ends at any of these, whatever wrote it; CR and LF are control characters as well. */
// Stryker disable Regex: of \v it makes an escape that is none, and no module is loaded at all.
const lineEnd = /[\n\v\f\r\u0085\p{Zl}\p{Zp}]/u;
const eachLineEnd = /\r\n|[\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;
// Stryker restore Regex
const outerSpace = /^\p{White_Space}+|\p{White_Space}+$/gu;

/** The marks with which letters of Latin, Cyrillic and Greek are composed; what strikes out, encloses or underlines is none. */
const accents =
  '\\u0300-\\u0304\\u0306-\\u030c\\u030f\\u0311\\u0313\\u0314\\u031b\\u0323-\\u0328\\u032d\\u032e\\u0330\\u0331\\u0342\\u0345';
/** A letter and its mark, as composed text leaves it; of an alphabet that writes vowels as marks, several of its own. */
const marked = `${withOwnMarks}|\\p{L}[${accents}]`;
const eachMarked = once(() => new RegExp(marked, 'gu'));

const anyMark = /\p{M}/u;

/** A mark that is no part of a letter: it strikes out, covers, encloses or is heaped upon others. */
export const hasStrayMark = (text: string): boolean =>
  anyMark.test(text) && anyMark.test(text.replaceAll(eachMarked(), ''));

const eachMarkedOrStray = once(() => new RegExp(`(${marked})|\\p{M}`, 'gu'));
const withoutStrayMarks = (text: string): string =>
  text.replaceAll(eachMarkedOrStray(), (_, letter?: string) => letter ?? '');

/** One line as it is kept: composed (NFC), nothing around it, inner spaces single. What is not visible stays to be refused. */
export const asLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(outerSpace, '')
    .replaceAll(/\p{Zs}+/gu, ' ');

/** A text of several lines, each kept as a line is; tabs are spaces, and no more than one line is left empty at a time. */
export const asParagraph = (text: string): string =>
  text
    .replaceAll(eachLineEnd, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
    .map(asLine)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(outerSpace, '');

export const hasLineEnd = (text: string): boolean => lineEnd.test(text);

export const hasUnseen = (text: string): boolean => unseen.test(text);

/** Says nothing: neither a letter nor a digit that anybody could read today. */
export const isBlank = (text: string): boolean => !isReadToday(text.replaceAll(eachUnseen(), ''));

/**
 * One line of whatever was typed, stored before such texts were refused included: it can neither begin a line of a paper
 * nor turn, hide or strike out what stands beside it.
 */
export const printedLine = (text: string): string =>
  withoutStrayMarks(asLine(text.replaceAll(eachLineEnd, ' ').replaceAll(eachUnseen(), '')));
