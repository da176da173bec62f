import { inParallel } from '#casework/in-parallel.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { offer, offersOf } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { type Housing, housedWith, housingOf } from '#domain/offer/rules/housing.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';

export interface HousingDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
}

/** X248: what came of the other offers of whoever is asked here, and of the family with whom he would be housed. */
export async function housedBy(file: Offer, entry: EntryIdentity, { cases, lists }: HousingDeps): Promise<Housing> {
  const ids = await inParallel(housedWith(file), 5, (person) =>
    wholeOf((cursor) => lists.ofApplicant(offersOf(person), cursor)),
  );
  const others = await inParallel(
    ids.flat().filter((id) => id !== file.id),
    10,
    (id) => cases.load(offer, id),
  );
  return housingOf(
    others.flatMap((one) => one ?? []),
    entry,
  );
}
