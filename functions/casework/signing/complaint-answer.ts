import { answerBytes } from '#casework/papers/complaint-paper.ts';
import { sealed } from '#casework/papers/result-paper.ts';
import type { ComplaintCommand } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import type { OwnEvent } from '#domain/complaint/event.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { type ComplaintOutcome, complaintOutcomes } from '#domain/regulation/complaints/outcomes.ts';
import type { Signable } from './signable.ts';

const outcomeOf = (kind: string): ComplaintOutcome => {
  const outcome = complaintOutcomes.find((one) => one === kind);
  if (!outcome) throw new Error(`no answer says ${kind}`);
  return outcome;
};

/** Para 11: the answer that the addressee signs; it has no number of a list, and puts nobody on one. */
export const complaintAnswer: Signable<Complaint, ComplaintCommand, OwnEvent> = {
  kind: complaint,
  action: 'SignAnswer',
  draftOf: ({ draft }) => draft && { result: draft.outcome, type: 'COMPLAINT_ANSWER', record: draft.record.id },
  signedWith: ({ answer }) => answer?.paper.id,
  bytes: async (file, issue, deps) => sealed(issue.id, await answerBytes(file, issue, deps)),
  commandOf: ({ paper, signature, certificateSha256, certificateSerial, signedBy, official }) => ({
    type: 'SignAnswer',
    outcome: outcomeOf(paper.kind),
    paper: paper.paper,
    signature,
    certificateSha256,
    certificateSerial,
    verificationCode: paper.verificationCode,
    draftRecord: paper.draftRecord,
    signedBy,
    official,
  }),
};
