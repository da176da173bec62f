import { minutesContent, notProvidedContent } from '#casework/papers/minutes-paper.ts';
import { notReachedContent, withdrawnContent } from '#casework/papers/offer-ended-paper.ts';
import { allocationContent, consentContent, offerContent } from '#casework/papers/offer-paper.ts';
import { undoneContent } from '#casework/papers/offer-undone-paper.ts';
import type { PaperContent } from '#casework/papers/paper.ts';
import { aDwelling, anOffer, minutesSigned } from './an-offer.ts';

type ContentOf = (typed: string, at: string) => PaperContent;

/** Each paper of an offer as it is printed, this text typed wherever an official types. */
export const offerPapers = <P>(printed: (contentOf: ContentOf) => P) => ({
  OFFER: printed((_typed, now) => offerContent(anOffer(), { home: aDwelling(), now, hasCabinet: true })),
  OFFER_ANSWER: printed((_typed, at) => consentContent(anOffer(), { home: aDwelling(), consents: true })(at)),
  OFFER_NOT_REACHED: printed((typed, now) => notReachedContent(anOffer(), { concluded: typed, now })),
  OFFER_WITHDRAWN: printed((_typed, now) =>
    withdrawnContent(anOffer(), { home: aDwelling(), ground: 'DESTROYED', by: undefined, now }),
  ),
  OFFER_NOT_PROVIDED: printed((typed, now) =>
    notProvidedContent(anOffer({ minutes: { ...minutesSigned, number: typed } }), {
      ...{ home: aDwelling(), reasons: ['AREA_TOO_SMALL'], now },
    }),
  ),
  ALLOCATION_UNDONE: printed((typed, now) =>
    undoneContent(anOffer(), { home: aDwelling(), by: { reason: typed }, now }),
  ),
  COMMISSION_MINUTES: printed((_typed, at) =>
    minutesContent(anOffer(), { home: aDwelling(), number: '7', votes: [], reasons: ['AREA_TOO_SMALL'] })(at),
  ),
  ALLOCATION_DECISION: printed((typed, now) =>
    allocationContent(anOffer({ minutes: minutesSigned }), {
      ...{ home: aDwelling(), address: typed, now },
    }),
  ),
});
