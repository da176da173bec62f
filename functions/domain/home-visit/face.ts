import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { endings } from './status.ts';
import { termTable } from './terms.ts';

/** By what visits are known and counted, without their rules. */
export const face = {
  prefix: 'visit',
  allowed,
  endings,
  termTable,
  metrics: { open: 'OpenHomeVisits', missed: 'HomeVisitMissed' },
} satisfies Face;
