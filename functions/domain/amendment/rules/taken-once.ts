import type { Amendment } from '../amendment.ts';

/** The paper by whose signature each of these was done, while nothing has come after it that it could undo. */
const doneBy = {
  FileLeaving: ({ status, papers }) => (status === 'NOT_AMENDED' ? undefined : papers.LEAVING_STATEMENT?.id),
  RevokeLeaving: ({ papers }) => papers.STAYING_STATEMENT?.id,
  AnswerProposal: ({ papers }) => papers.PROPOSAL_ANSWER?.id,
} as const satisfies Record<string, (file: Amendment) => string | undefined>;

/** Brought again, it repeats what it did and writes nothing, as long as that is the last of its kind (X101). */
export const isRepeated = (
  file: Amendment,
  act: keyof typeof doneBy,
  { paperId, sha256 }: { readonly paperId: string; readonly sha256: string },
): boolean =>
  doneBy[act](file) === paperId &&
  Object.values(file.papers).some((paper) => paper.id === paperId && paper.sha256 === sha256);
