import type { Keyring } from '#casework/ports/keyring.ts';
import { kinSought, type PersonName, personSought } from '#domain/form/full-name.ts';
import { parseIin } from '#domain/iin.ts';
import type { PlainDate } from '#domain/time/instant.ts';

/** The keyed hash by which a person is found who says his name and day of birth; undefined where the day is not known. */
export const nameKeyOf = async (
  name: PersonName,
  bornOn: PlainDate | undefined,
  { keyring }: { readonly keyring: Keyring },
): Promise<string | undefined> =>
  bornOn === undefined ? undefined : keyring.macOf(`name and birth ${personSought(name, bornOn)}`);

/** The keyed hash by which family and officials are compared (X81); undefined where the name or the day is not known. */
export const kinKeyOf = async (
  name: PersonName,
  bornOn: PlainDate | undefined,
  { keyring }: { readonly keyring: Keyring },
): Promise<string | undefined> =>
  bornOn === undefined || !name.name ? undefined : keyring.macOf(`kin ${kinSought(name, bornOn)}`);

/** The day of birth that a citizen's number says. */
export function bornOnIn(iin: string): PlainDate | undefined {
  const read = parseIin(iin);
  return read.ok ? read.value.bornOn : undefined;
}
