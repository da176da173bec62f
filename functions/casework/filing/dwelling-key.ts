import type { Keyring } from '#casework/ports/keyring.ts';
import type { LocalityId } from '#domain/regulation/offices/localities.ts';
import { comparedAddress } from '#domain/text/address.ts';

interface Entered {
  readonly locality: LocalityId;
  readonly address: string;
  /** which enters it */
  readonly office: string;
}

/** The keyed hash of where a dwelling is (X285); what lies outside the localities of the table is told apart by its office. */
export const dwellingKeyOf = (
  { locality, address, office }: Entered,
  { keyring }: { readonly keyring: Keyring },
): Promise<string> => {
  const place = locality === 'other' ? `${locality} of ${office}` : locality;
  return keyring.macOf(`dwelling at ${place}: ${comparedAddress(address)}`);
};
