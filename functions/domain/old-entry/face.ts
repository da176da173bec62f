import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';

/** By what rows of old lists are known and counted, without their rules. */
export const face = {
  prefix: 'oldentry',
  allowed,
  endings: ['ON_RECORD'],
  termTable: {},
  metrics: { open: 'OpenOldEntries', missed: 'OldEntryMissed' },
} satisfies Face;
