import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { endings } from './status.ts';
import { termTable } from './terms.ts';

/** By what requests for registration are known and counted, without their rules. */
export const face = {
  prefix: 'case',
  allowed,
  endings,
  termTable,
  metrics: { open: 'OpenCases', missed: 'TermMissed' },
} satisfies Face;
