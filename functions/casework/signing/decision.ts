import { decisionContent } from '#casework/papers/amendment-paper.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { paperBytes } from '#casework/papers/paper.ts';
import { sealed } from '#casework/papers/result-paper.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { AmendmentCommand } from '#domain/amendment/command.ts';
import type { OwnEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { roundsMissed } from './rounds-missed.ts';
import type { Signable } from './signable.ts';

/** 73(3): what the head decides about an entry; it has no number, and puts nobody on a list. */
export const decision: Signable<Amendment, AmendmentCommand, OwnEvent> = {
  kind: amendment,
  action: 'SignDecision',
  draftOf: ({ draft }) => draft && { result: draft.outcome, type: 'AMENDMENT_DECISION', record: draft.record.id },
  signedWith: ({ decision: signed }) => signed?.paper.id,
  bytes: async (file, issue, deps) => {
    const [theCase, missed] = await Promise.all([requestOf(file, deps), roundsMissed(file, deps)]);
    const content = await decisionContent(file, { now: issue.issuedAt, missed }, deps);
    return sealed(issue.id, await paperBytes(theCase, content, issue, deps));
  },
  commandOf: ({ paper, signature, certificateSha256, certificateSerial, signedBy, official }) => ({
    type: 'SignDecision',
    outcome: paper.kind === 'AMENDED' ? 'AMENDED' : 'LEFT',
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
