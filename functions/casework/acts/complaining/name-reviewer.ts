import type { NamingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type Acted, type OfComplaint, performNaming } from './on-complaint.ts';

/** The addressee names who reviews it: nobody whose act it is, nor whom such a one chose for it. */
export const nameReviewer = (
  { complaintId, reviewer: whom, reason: why }: OfComplaint & { readonly reviewer: string; readonly reason: string },
  acting: Acting,
  deps: NamingDeps,
): Acted =>
  performNaming(
    complaintId,
    {
      ...{ type: 'NameReviewer', whom, why },
      command: (official, reason) => ({ type: 'NameReviewer', reviewer: whom, official, reason }),
    },
    acting,
    deps,
  );
