import type { Evidence } from '#domain/application/facts.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';

/** Nobody says otherwise than was typed. */
export const undisputed: Evidence = { typed: citizen(1), elsewhere: [] };

/** The register of persons has the same as was typed, unless told otherwise. */
export const registered = (changes: Partial<NonNullable<Evidence['registered']>> = {}): Evidence => {
  const { iin: _, ...name } = citizen(1);
  return { ...undisputed, registered: { ...name, bornOn: '1985-06-15', citizenship: '398', ...changes } };
};
