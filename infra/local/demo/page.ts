import { terminalColumns, wrapped } from '#infra/running/wrapped.mjs';

interface Edge {
  /** in the margin, beside the first line */
  readonly head?: string;
  /** before the text of the first line, and before that of each other */
  readonly first?: string;
  readonly next?: string;
}

/** As wide as a time and a paragraph: what is told stands right of it, in one column. */
const margin = 20;

/** A blank at which no line ends. */
export const unbreakable = '\u00a0';
/** Paragraphs in brackets; a word of law before its number; a number before its word of law; what a dot or a sign begins. */
const references = [
  /\(\d[\d.–]*(?:, \d[\d.–]*)*\)/g,
  /(?<![\p{L}])(?:пункт\p{L}*|подпункт\p{L}*|част\p{L}*|стать\p{L}*|абзац\p{L}*|para|article|part|art\.|арт\.|ст\.|п\.) \d[\d.–-]*\)?/giu,
  /\d[\d-]*\)? (?:пункт|подпункт|тармақ|бабы|бөлі)\p{L}*/giu,
  /[№·] \S+/g,
];

/** A reference is one word, which no line ends in the middle of. */
const whole = (text: string): string =>
  references.reduce((said, reference) => said.replace(reference, (found) => found.replaceAll(' ', unbreakable)), text);

const broken = (text: string, columns: number): readonly string[] =>
  wrapped(whole(text), columns).map((line) => line.replaceAll(unbreakable, ' '));

/** A text in lines that fit into the terminal. */
export const linesOf = (text: string, columns = terminalColumns()): string => broken(text, columns).join('\n');

/** A text beside the margin, in lines that fit into the terminal. */
export function page(
  text: string,
  { head = '', first = '', next = first }: Edge = {},
  columns = terminalColumns(),
): string {
  return broken(text, columns - margin - Math.max(first.length, next.length))
    .map((line, index) => `${(index === 0 ? head : '').padEnd(margin)}${index === 0 ? first : next}${line}`.trimEnd())
    .join('\n');
}
