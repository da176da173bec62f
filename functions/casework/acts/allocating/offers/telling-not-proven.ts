import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { notReachedContent } from '#casework/papers/offer-ended-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Told } from '#domain/offer/rules/letters.ts';
import type { Instant } from '#domain/time/instant.ts';

/** X311: that no receipt of his letter came in its days, told to whoever is known to live. */
export async function tellingNotProven(
  file: Offer,
  now: Instant,
  deps: PaperDeps & Cabinets & { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Told> {
  const [known, theCase] = await Promise.all([hasCabinet(file.subject, deps), requestOf(file, deps)]);
  return { paper: await formPaper(theCase, notReachedContent(file, { now }), now, deps), hasCabinet: known };
}
