import { ofOtherFiles } from './of-other-files.ts';
import { ofRequestsAndLists } from './of-requests-and-lists.ts';
import type { Reading } from './reading.ts';

/** Every reading, in the order of their numbers. */
export const readings: readonly Reading[] = [...ofRequestsAndLists, ...ofOtherFiles];
