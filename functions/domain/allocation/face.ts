import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { endings } from './status.ts';

/** By what rounds are known and counted, without their rules. */
export const face = {
  prefix: 'allocation',
  allowed,
  endings,
  termTable: {},
  metrics: { open: 'OpenAllocations', missed: 'AllocationMissed' },
} satisfies Face;
