import type { Cabinets } from '#casework/asking/has-cabinet.ts';
import type { PersonId } from '#domain/ids.ts';

export type MemoryCabinets = Cabinets['accounts'] & { readonly without: Set<string> };

/** Everybody has a cabinet but those named. */
export function memoryCabinets(): MemoryCabinets {
  const without = new Set<string>();
  return {
    without,
    usernameOf: async (person) => (without.has(person) ? undefined : `user-${person}`),
    holderOf: async (username) => ({ person: username.slice('user-'.length) as PersonId }),
  };
}
