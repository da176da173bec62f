import { unfruitfulEnds } from '../regulation/allocations/offer-ends.ts';

/** How an offer stands; *held* and *overdue* stand beside them. */
export const offerStatuses = [
  'MADE',
  'CHECKED',
  'UNSENT',
  'ON_ITS_WAY',
  'OPEN',
  'CONSENTED',
  'BEFORE_COMMISSION',
  'MINUTES_DRAWN',
  'AWAITING_SIGNATURE',
  'DIED',
  'AWAITING_CONTRACT',
  'AWAITING_KEYS',
  'GIVEN',
  'REFUSED',
  'LAPSED',
  'NOT_SILENT',
  'NOT_REACHED',
  'NOT_PROVIDED',
  'OVERTAKEN',
  'REVOKED',
  'ANNULLED',
] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** By what an offer ends without a dwelling: the place stays (X59). */
export const unfruitful = unfruitfulEnds satisfies readonly OfferStatus[];
export type Unfruitful = (typeof unfruitful)[number];

export const isUnfruitful = (status: OfferStatus): status is Unfruitful =>
  (unfruitful as readonly OfferStatus[]).includes(status);

/** Nothing follows these, but that a court annuls what was given. */
export const endings = ['GIVEN', ...unfruitful, 'REVOKED', 'ANNULLED'] as const satisfies readonly OfferStatus[];

export const hasEnded = (status: OfferStatus): boolean => (endings as readonly OfferStatus[]).includes(status);
