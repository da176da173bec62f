import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';

export interface CasesDeps {
  readonly cases: Pick<CaseStore, 'load'>;
}

/** The dwelling that an offer is about. */
export async function dwellingOf({ dwelling: id }: Pick<Offer, 'dwelling'>, { cases }: CasesDeps): Promise<Dwelling> {
  const file = await cases.load(dwelling, id);
  if (!file) throw new Error(`no dwelling ${id}`);
  return file;
}

/** Its address, which stands in a record of its own. */
export async function addressOf(
  { address }: Dwelling,
  { people }: { readonly people: Pick<People, 'read'> },
): Promise<string> {
  const found = await people.read(address.id);
  if (typeof found?.content !== 'string') throw new Error('a dwelling without its address');
  return found.content;
}

/** Why it was withdrawn, as its head wrote it. */
export async function withdrawnBecause(
  { withdrawnFor }: Dwelling,
  { people }: { readonly people: Pick<People, 'read'> },
): Promise<string | undefined> {
  const found = withdrawnFor && (await people.read(withdrawnFor.id));
  return typeof found?.content === 'string' ? found.content : undefined;
}
