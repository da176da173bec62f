import { appealTo } from '#domain/application/words/appeal.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { WithdrawalGroundId } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import type { ByTwo } from '#domain/regulation/messages/allocations/by-two-words.ts';
import { dwellingWithdrawnMessage } from '#domain/regulation/messages/allocations/dwelling-withdrawn-message.ts';
import { notReachedMessage } from '#domain/regulation/messages/allocations/not-reached-message.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { homeOf, ofOffer } from './offer-paper.ts';
import type { PaperContent } from './paper.ts';

export interface NotReached {
  /** what two conclude of the tries; absent: no receipt of the letter came in its days */
  readonly concluded?: string | undefined;
  /** by whose word that counts (X293) */
  readonly by?: ByTwo | undefined;
  readonly now: Instant;
}

/** How often, when and by what somebody was sought in vain, why he counts as not reached, and where he complains of that. */
export function notReachedContent(file: Offer, { concluded, by, now }: NotReached): PaperContent {
  const { provider, posted, tries: made = [] } = file;
  const tries = made.map(({ channel, madeAt }) => ({ channel, madeAt }));
  const appeal = appealTo({ provider }, now);
  const why = concluded === undefined ? { unproven: unprovenBy(file) } : { concluded: printedLine(concluded), by };
  return {
    type: 'OFFER_NOT_REACHED',
    organisation: provider,
    message: notReachedMessage({ tries, posted: posted?.at, why, appeal }),
    fields: { ...ofOffer(file), tries, ...('unproven' in why ? why : {}), appeal },
  };
}

/** The last day on which its receipt could have come. */
function unprovenBy({ id, terms: { transit } }: Offer): PlainDate {
  if (!transit) throw new Error(`no receipt was awaited of ${id}`);
  return transit.lastDay;
}

interface Withdrawn {
  readonly home: Dwelling;
  readonly ground: WithdrawalGroundId;
  readonly by: ByTwo | undefined;
  readonly now: Instant;
}

/** X268: that what he was offered is withdrawn, by which ground, that nothing of his place is lost, and where he complains. */
export function withdrawnContent(file: Offer, { home, ground, by, now }: Withdrawn): PaperContent {
  const { provider } = file;
  const appeal = appealTo({ provider }, now);
  return {
    type: 'OFFER_WITHDRAWN',
    organisation: provider,
    message: dwellingWithdrawnMessage({ home: homeOf(home), ground, by, appeal }),
    fields: { ...ofOffer(file), ground, appeal },
  };
}
