import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { endings } from './status.ts';
import { termTable } from './terms.ts';

/** By what amendments are known and counted, without their rules. */
export const face = {
  prefix: 'amendment',
  allowed,
  endings,
  termTable,
  metrics: { open: 'OpenAmendments', missed: 'AmendmentMissed' },
} satisfies Face;
