import type { Keyring } from '#casework/ports/keyring.ts';
import type { Family } from '#domain/application/facts.ts';
import type { Form } from '#domain/form/form.ts';
import { kinKeysOf } from './name-key.ts';

/**
 * Who the members of a form are, by keyed hashes, so that nobody of the family works on the case (APPK 67): whoever has an
 * IIN by that; and each by name and day of birth, for a number may be left out or be another's (X81).
 */
export async function familyOf({ members }: Form, deps: { readonly keyring: Keyring }): Promise<Family> {
  const { keyring } = deps;
  const [family, familyNames] = await Promise.all([
    Promise.all(members.flatMap(({ iin }) => (iin ? [keyring.personOf(iin)] : []))),
    Promise.all(members.map((member) => kinKeysOf(member, member.bornOn, deps))),
  ]);
  return { family, familyNames: familyNames.flat() };
}
