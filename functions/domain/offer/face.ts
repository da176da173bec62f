import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { endings } from './status.ts';
import { termTable } from './terms.ts';

/** By what offers are known and counted, without their rules. */
export const face = {
  prefix: 'offer',
  allowed,
  endings,
  termTable,
  metrics: { open: 'OpenOffers', missed: 'OfferMissed' },
} satisfies Face;
