import type { NamingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type Acted, type OfAmendment, performNaming } from './on-amendment.ts';

/** The head names who examines it: another executor than who proposed. */
export const nameExaminer = (
  { amendmentId, examiner: whom, reason: why }: OfAmendment & { readonly examiner: string; readonly reason: string },
  acting: Acting,
  deps: NamingDeps,
): Acted =>
  performNaming(
    amendmentId,
    {
      ...{ type: 'NameExaminer', whom, why },
      command: (official, reason) => ({ type: 'NameExaminer', examiner: whom, official, reason }),
    },
    acting,
    deps,
  );
