/** One figure, once a run; a ratio compares two figures of the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly runs: readonly number[];
}

export interface Measured {
  /** what was measured against what */
  readonly about: string;
  readonly figures: readonly Figure[];
  /** what a reader must know to judge the figures */
  readonly notes: readonly string[];
}

/** A figure of one run under its name. */
export interface Reading {
  readonly unit: string;
  readonly value: number;
}
export type Readings = Readonly<Record<string, Reading>>;

export const reading = (unit: string, value: number): Reading => ({ unit, value });

/** The readings of all runs side by side; every run must have read the same. */
export function figuresOf(runs: readonly Readings[]): Figure[] {
  const [first = {}] = runs;
  return Object.entries(first).map(([name, { unit }]) => ({
    name,
    unit,
    runs: runs.map((run) => {
      const read = run[name];
      if (!read) throw new Error(`one run did not read ${name}`);
      return read.value;
    }),
  }));
}

/** The value below which that share of the values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)];
  if (value === undefined) throw new Error('a quantile of nothing');
  return value;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('a median of nothing');
  return (low + high) / 2;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Its answer and the milliseconds it took. */
export async function timed<T>(act: () => Promise<T>): Promise<{ readonly answer: T; readonly ms: number }> {
  const startedAt = performance.now();
  const answer = await act();
  return { answer, ms: performance.now() - startedAt };
}
