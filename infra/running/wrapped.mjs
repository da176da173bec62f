// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.

/** So wide is the terminal, or 80 where it is none. */
export const terminalColumns = () => process.stdout.columns || 80;

/**
 * A text in lines of at most so many columns, broken at blanks; a longer word has a line of its own, and what was indented
 * stays so.
 * @param {string} text
 * @param {number} columns
 */
export function wrapped(text, columns) {
  /** @type {string[]} */
  const lines = [];
  for (const paragraph of text.split('\n')) {
    const [indent = ''] = paragraph.match(/^ */) || [];
    let line = '';
    for (const word of paragraph.split(' ').filter((each) => each !== '')) {
      const longer = line === '' ? indent + word : `${line} ${word}`;
      if (line !== '' && longer.length > columns) lines.push(line);
      line = line !== '' && longer.length > columns ? indent + word : longer;
    }
    lines.push(line);
  }
  return lines;
}
