/** Rows whose columns stand under one another, those of numbers to the right; no line ends with a blank. */
export function aligned(rows: readonly (readonly string[])[], numbers: readonly number[] = []): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, text.length);
  const cell = (text: string, at: number) => {
    const width = widths[at] ?? 0;
    return numbers.includes(at) ? text.padStart(width) : text.padEnd(width);
  };
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}
