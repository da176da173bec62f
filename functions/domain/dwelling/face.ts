import type { Face } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import { endings } from './status.ts';

/** By what dwellings are known and counted, without their rules. */
export const face = {
  prefix: 'dwelling',
  allowed,
  endings,
  termTable: {},
  metrics: { open: 'OpenDwellings', missed: 'DwellingMissed' },
} satisfies Face;
