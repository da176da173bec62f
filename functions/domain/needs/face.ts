import type { Face } from '../file/kind.ts';
import { see } from '../file/rows.ts';

/** Whose family it is, and who gives dwellings or watches those who do. */
const allowed = {
  SAID: { recipient: see, executor: see, head: see, supervisor: see, auditor: see },
} as const;

/** By what what families say of their needs are known and counted, without their rules. */
export const face = {
  prefix: 'needs',
  allowed,
  endings: ['SAID'],
  termTable: {},
  metrics: { open: 'OpenNeeds', missed: 'NeedsMissed' },
} satisfies Face;
