import type { ListActKind } from '../../queue/list-acts.ts';
import type { AmendmentPurpose } from '../../regulation/amendments/grounds.ts';

/** The act on the list that each purpose ends in. */
const acts = {
  REMOVAL: 'REMOVED',
  RESTORATION: 'RESTORED',
  MOMENT: 'MOMENT_CORRECTED',
  LEAVING: 'LEFT',
  MERGING: 'MERGED',
} as const satisfies Record<AmendmentPurpose, ListActKind>;

export const actOf = (purpose: AmendmentPurpose) => acts[purpose];
