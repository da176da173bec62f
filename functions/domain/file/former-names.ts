import { type NamedSteps, stepNamed } from './outcome.ts';

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

/** A stored snapshot with its steps under the names they bear now: it may be older than they are. */
export function inPresentNames(steps: NamedSteps, stored: Stored): Stored {
  const { task, holds } = stored;
  return {
    ...stored,
    ...(isRecord(task) ? { task: { ...task, step: stepNamed(steps, String(task.step), 'task') } } : {}),
    ...(isRecord(holds)
      ? { holds: Object.fromEntries(Object.entries(holds).map(([at, hold]) => [stepNamed(steps, at, 'hold'), hold])) }
      : {}),
  };
}
