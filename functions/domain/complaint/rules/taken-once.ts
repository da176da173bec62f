import type { Complaint } from '../complaint.ts';

/** The paper by whose signature each of these was done. */
const doneBy = {
  FileComplaint: ({ papers }) => papers.COMPLAINT,
  WithdrawComplaint: ({ papers }) => papers.COMPLAINT_WITHDRAWAL,
} as const satisfies Record<string, (file: Complaint) => Complaint['papers'][string] | undefined>;

/** Brought again, it repeats what it did and writes nothing (X101). */
export const isRepeated = (
  file: Complaint,
  act: keyof typeof doneBy,
  { paperId, sha256 }: { readonly paperId: string; readonly sha256: string },
): boolean => {
  const paper = doneBy[act](file);
  return paper?.id === paperId && paper.sha256 === sha256;
};
