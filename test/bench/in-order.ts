import type { Measured } from './figure.ts';

/** What was measured until all was, somebody stopped it, or one measure failed. */
export interface Outcome {
  readonly measures: Readonly<Record<string, Measured>>;
  readonly failed?: { readonly name: string; readonly error: unknown };
}

interface How<Name extends string> {
  readonly measure: (name: Name) => Promise<Measured>;
  readonly signal: AbortSignal;
  /** whatever is known so far, after each measure */
  readonly keep: (measures: Outcome['measures']) => void;
}

/** Measures one after another; what fails ends it, and takes nothing of what was measured before with it. */
export async function measuredInOrder<Name extends string>(
  names: readonly Name[],
  { measure, signal, keep }: How<Name>,
): Promise<Outcome> {
  const measures: Record<string, Measured> = {};
  for (const name of names) {
    if (signal.aborted) break;
    try {
      measures[name] = await measure(name);
    } catch (error) {
      // What a Ctrl-C cut short fails in its own words, which nobody needs.
      return signal.aborted ? { measures } : { measures, failed: { name, error } };
    }
    keep(measures);
  }
  return { measures };
}
