import { type NamedSteps, stepNamed } from './outcome.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A stored snapshot with its steps under the names they bear now: it may be older than they are. */
export function inPresentNames(steps: NamedSteps, stored: object): object {
  const { task, holds }: { readonly task?: unknown; readonly holds?: unknown } = stored;
  return {
    ...stored,
    ...(isRecord(task) ? { task: { ...task, step: stepNamed(steps, String(task.step), 'task') } } : {}),
    ...(isRecord(holds)
      ? { holds: Object.fromEntries(Object.entries(holds).map(([at, hold]) => [stepNamed(steps, at, 'hold'), hold])) }
      : {}),
  };
}
