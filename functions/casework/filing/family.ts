import type { Keyring } from '#casework/ports/keyring.ts';
import type { Form } from '#domain/form/form.ts';
import type { PersonId } from '#domain/ids.ts';

/** Whose IINs the members of a form have: keyed hashes, so that nobody of the family works on the case (APPK 67). */
export const familyOf = ({ members }: Form, { keyring }: { readonly keyring: Keyring }): Promise<PersonId[]> =>
  Promise.all(members.map(({ iin }) => keyring.personOf(iin)));
