/** By what an offer ends without a dwelling: the place stays (X59). */
export const unfruitfulEnds = ['REFUSED', 'LAPSED', 'NOT_SILENT', 'NOT_REACHED', 'NOT_PROVIDED', 'OVERTAKEN'] as const;

/** How an offer ends, as its round is told. */
export const offerEnds = ['PROVIDED', ...unfruitfulEnds] as const;
export type OfferEnd = (typeof offerEnds)[number];
