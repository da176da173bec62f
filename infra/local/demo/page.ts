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

/** A text beside the margin, in lines that fit into the terminal. */
export function page(
  text: string,
  { head = '', first = '', next = first }: Edge = {},
  columns = terminalColumns(),
): string {
  const lines = wrapped(text, columns - margin - Math.max(first.length, next.length));
  return lines
    .map((line, index) => `${(index === 0 ? head : '').padEnd(margin)}${index === 0 ? first : next}${line}`.trimEnd())
    .join('\n');
}
