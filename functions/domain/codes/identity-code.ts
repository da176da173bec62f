import { asTyped } from './as-typed.ts';

/** The eight characters of an operator's code as a person types them; undefined when they cannot be one of ours. */
export function parseIdentityCode(typed: string): string | undefined {
  const plain = asTyped(typed);
  return /^[0-9A-Z]{8}$/.test(plain) ? plain : undefined;
}
