import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { endings } from './status.ts';
import { termTable } from './terms.ts';

/** By what complaints are known and counted, without their rules. */
export const face = {
  prefix: 'complaint',
  allowed,
  endings,
  termTable,
  metrics: { open: 'OpenComplaints', missed: 'ComplaintMissed' },
} satisfies Face;
