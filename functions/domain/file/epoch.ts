/**
 * The time between two restorations, as names of executions begin with it: Step Functions keeps the name of what ended for
 * 90 days, and a restored file starts again under the names that it had. The first epoch is not written.
 */
export const firstEpoch = '0';

/** The name under which an execution of this epoch is known to Step Functions. */
export const nameWithin = (epoch: string, name: string): string => (epoch === firstEpoch ? name : `${epoch}-${name}`);

/** The name that ours has in this epoch; undefined: it is of another. */
export function nameOutOf(epoch: string, name: string): string | undefined {
  if (epoch === firstEpoch) return name;
  const opening = `${epoch}-`;
  return name.startsWith(opening) ? name.slice(opening.length) : undefined;
}
