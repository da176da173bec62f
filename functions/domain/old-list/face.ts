import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { endings } from './status.ts';

/** By what old lists are known and counted, without their rules. */
export const face = {
  prefix: 'oldlist',
  allowed,
  endings,
  termTable: {},
  metrics: { open: 'OpenOldLists', missed: 'OldListMissed' },
} satisfies Face;
