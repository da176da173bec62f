/** Control, format, private-use, surrogate and unassigned characters, and whatever else leaves nothing on paper. */
const unseen = /[\p{C}\p{DI}\u2800]/u;
const eachUnseen = new RegExp(unseen, 'gu');
/** A line ends at any of these, whatever wrote it; CR and LF are control characters as well. */
// Stryker disable Regex: of \v it makes an escape that is none, and no module is loaded at all.
const lineEnd = /[\n\v\f\r\u0085\p{Zl}\p{Zp}]/u;
const eachLineEnd = /\r\n|[\n\v\f\r\u0085\p{Zl}\p{Zp}]/gu;
// Stryker restore Regex
const outerSpace = /^\p{White_Space}+|\p{White_Space}+$/gu;

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

/** Says nothing: neither a letter nor a digit that anybody could read. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text.replaceAll(eachUnseen, ''));

/**
 * One line of whatever was typed, stored before such texts were refused included: it can neither begin a line of a paper
 * nor turn or hide what stands beside it.
 */
export const printedLine = (text: string): string =>
  asLine(text.replaceAll(eachLineEnd, ' ').replaceAll(eachUnseen, ''));
