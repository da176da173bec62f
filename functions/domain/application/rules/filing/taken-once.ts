import type { Application } from '../../application.ts';
import { isRefilable } from './refiling.ts';

/** The paper by whose signature each of these was done, while nothing has come after it that it could undo. */
const doneBy = {
  SubmitRequest: (theCase) => (isRefilable(theCase) ? undefined : theCase.request?.id),
  WithdrawRequest: ({ status, papers }) => (status === 'WITHDRAWN' ? papers.WITHDRAWAL_STATEMENT?.id : undefined),
  ChangeContacts: ({ contactsChanged }) => contactsChanged?.statement,
} as const satisfies Record<string, (theCase: Application) => string | undefined>;

/** What a person does by signing a paper that was prepared for him. */
export type SignedAct = keyof typeof doneBy;

/**
 * A signed paper is taken once (X101): brought again, it repeats what it did, and writes nothing, as long as that is the last
 * of its kind; later it is out of date like any other that was prepared before.
 */
export const isRepeated = (
  theCase: Application,
  act: SignedAct,
  { paperId, sha256 }: { readonly paperId: string; readonly sha256: string },
): boolean =>
  doneBy[act](theCase) === paperId &&
  Object.values(theCase.papers).some((paper) => paper.id === paperId && paper.sha256 === sha256);
