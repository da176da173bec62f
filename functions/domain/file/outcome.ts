import type { Kind, StepRow } from './kind.ts';
import type { FileState } from './state.ts';
import type { Neighbour } from './words/hold-words.ts';

/** What a step is known by, whatever its file. */
export type NamedSteps = Readonly<
  Record<string, Pick<StepRow<never>, 'paragraph' | 'role' | 'neighbour' | 'formerly'>>
>;

/** Whom a former name is asked for: at 5.4, 5.6 and 8.7 a person and a neighbour bore the same one. */
type Wanted = 'task' | 'hold';

const answersTo = (row: NamedSteps[string], wanted: Wanted): boolean =>
  wanted === 'task' ? row.role !== undefined : row.neighbour !== undefined;

/** The step of that name, present or former. */
export function stepNamed(steps: NamedSteps, name: string, wanted: Wanted): string {
  if (Object.hasOwn(steps, name)) return name;
  const found = Object.entries(steps).find(([, row]) => row.formerly?.includes(name) && answersTo(row, wanted));
  return found?.[0] ?? name;
}

export const roundOf = ({ rounds }: FileState, step: string): number => rounds[step] ?? 0;

/**
 * What a step of a machine would answer if the file already knows: so every step can answer at once after a lost reply,
 * a restart or a withdrawal, and a late token is answered from the present state. Whoever still waits for an earlier
 * round gets that round's answer (X43). Undefined: not yet.
 */
export function outcomeOf<F extends FileState>(
  kind: Pick<Kind<F>, 'steps' | 'interruption'>,
  file: F,
  step: string,
  round = roundOf(file, step),
): string | undefined {
  const interrupted = kind.interruption?.(file);
  if (interrupted) return interrupted;
  const row = kind.steps[step];
  return (round < roundOf(file, step) ? row?.before : undefined) ?? row?.answer(file);
}

/** How the cause of a hold begins that waits for a year of the working calendar, whatever its step (X61). */
export const missingYear = 'CALENDAR_';

/** What a held step waits for; where it asks several, the cause of its hold says which, by the longest beginning of it that is known. */
export function neighbourOf({ steps }: { readonly steps: NamedSteps }, step: string, cause: string): Neighbour {
  if (cause.startsWith(missingYear)) return 'calendar';
  const [asked] = Object.entries(steps[step]?.neighbour ?? {})
    .filter(([prefix]) => cause.startsWith(prefix))
    .sort(([one], [other]) => other.length - one.length);
  if (!asked) throw new Error(`no neighbour is asked at ${step}`);
  return asked[1];
}
