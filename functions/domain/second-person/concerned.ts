import type { Kind } from '../file/kind.ts';
import type { Concerned } from './second-person.ts';

/** Whoever is somebody in a file, by person and by name, and whoever else has had a hand in it: none of them confirms anything of it (X70). */
export function concernedOf(
  { applicant, representatives = [], interested = [], interestedNames }: ReturnType<Kind['persons']>,
  hands: readonly string[] = [],
): Concerned {
  const persons = [applicant, ...representatives, ...interested, ...hands].filter((person) => person !== undefined);
  return { concerns: [...new Set(persons)], names: interestedNames };
}
