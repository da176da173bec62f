import { inParallel } from '#casework/in-parallel.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { offer, offersOf } from '#domain/offer/kind.ts';

export interface RefusalsDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
}

/** X211: how many dwellings somebody has refused, in whichever round; whoever was silent or not reached has refused nothing. */
export async function refusedBy(person: string, { cases, lists }: RefusalsDeps): Promise<number> {
  const offers = await wholeOf((cursor) => lists.ofApplicant(offersOf(person), cursor));
  const read = await inParallel(offers, 10, (id) => cases.load(offer, id));
  return read.filter((file) => file?.status === 'REFUSED').length;
}
