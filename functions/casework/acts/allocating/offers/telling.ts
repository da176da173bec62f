import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { dwellingOf } from '#casework/papers/offer-file.ts';
import { offerContent } from '#casework/papers/offer-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { CommandOf } from '#domain/offer/command.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Instant } from '#domain/time/instant.ts';

/** The paper of an offer, and whether it can reach its person in a cabinet that is his beyond doubt. */
export async function telling(
  file: Offer,
  now: Instant,
  deps: PaperDeps & Cabinets & { readonly cases: Pick<CaseStore, 'load'> },
): Promise<CommandOf<'TellOffer'>> {
  const [known, theCase, home] = await Promise.all([
    hasCabinet(file.subject, deps),
    requestOf(file, deps),
    dwellingOf(file, deps),
  ]);
  const paper = await formPaper(theCase, offerContent(file, { home, now, hasCabinet: known }), now, deps);
  return { type: 'TellOffer', paper, hasCabinet: known };
}
