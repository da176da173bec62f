import { staffingOf } from '#casework/acts/staffing.ts';
import { rights } from '#domain/offer/rights.ts';
import { performWriting } from './on-offer.ts';

/** Who leaves an offer by recusal, and who acts as its head (APPK 67, X74). */
export const { recuse, nameActingHead } = staffingOf({ performWriting, rights, office: ({ provider }) => provider });
