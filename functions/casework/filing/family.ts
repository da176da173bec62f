import type { Keyring } from '#casework/ports/keyring.ts';
import type { Form } from '#domain/form/form.ts';
import type { PersonId } from '#domain/ids.ts';

/**
 * Whose IINs the members of a form have: keyed hashes, so that nobody of the family works on the case (APPK 67). Who has
 * no IIN is no official either (X62).
 */
export const familyOf = ({ members }: Form, { keyring }: { readonly keyring: Keyring }): Promise<PersonId[]> =>
  Promise.all(members.flatMap(({ iin }) => (iin === undefined ? [] : [keyring.personOf(iin)])));
