import { type Figure, type Measured, median } from './figure.ts';

/** Three significant digits, and all of what stands before the point. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value) || Math.abs(value) >= 100) return String(Math.round(value));
  return Math.abs(value) >= 0.001 ? String(Number(value.toPrecision(3))) : value.toPrecision(3);
}

function cells({ name, unit, runs }: Figure): readonly string[] {
  const [least, most] = [Math.min(...runs), Math.max(...runs)];
  return [name, shown(median(runs)), least === most ? '' : `${shown(least)}–${shown(most)}`, unit];
}

const heading = ['figure', 'median', 'min–max', 'unit'] as const;
const isNumber = (column: number): boolean => column === 1 || column === 2;

/** One table of all measures, its columns in line; what must be known stands under each measure. */
export function tableOf(measures: Readonly<Record<string, Measured>>): string {
  const rows = Object.values(measures).flatMap(({ figures }) => figures.map(cells));
  const widths = heading.map((title, column) =>
    Math.max(...[heading, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const blocks = Object.entries(measures).map(([name, { about, figures, notes }]) =>
    [
      `${name}: ${about}`,
      ...figures.map((figure) => `  ${line(cells(figure))}`),
      ...notes.map((note) => `  · ${note}`),
    ].join('\n'),
  );
  return [`  ${line(heading)}`, ...blocks].join('\n\n');
}
