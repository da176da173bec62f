import { type ActedOn, actsOn } from '#casework/acting.ts';
import type { Asking } from '#casework/execute.ts';
import type { OfferCommand } from '#domain/offer/command.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';

/** What every act on an offer is made of. */
export const { perform, performWriting } = actsOn(offer);
export type Acted = ActedOn<Offer>;
export type Ask = Asking<Offer, OfferCommand>['ask'];

export interface OfOffer {
  readonly offerId: string;
}
