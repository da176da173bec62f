import { canonical } from '#casework/papers/canonical.ts';
import type { Signable } from '#casework/signing/signable.ts';
import type { Enquiry, EnquiryCommand, EnquiryEvent } from './enquiry.ts';
import { enquiry } from './kind.ts';

const type = 'ENQUIRY_ANSWER';

/** The answer as the head signs it: a paper without a number, which puts nobody on a list. */
export const answer: Signable<Enquiry, EnquiryCommand, EnquiryEvent> = {
  kind: enquiry,
  action: 'SignAnswer',
  draftOf: ({ draft }) => draft && { result: 'ANSWER', type, record: draft.id },
  signedWith: ({ papers }) => papers[type]?.id,
  bytes: async ({ dossier, found, draft }, issue, { people }) => {
    const written = draft && (await people.read(draft.id));
    return canonical({ type, ...issue, dossier, found, text: written?.content });
  },
  commandOf: ({ paper: { paper, draftRecord }, signature, certificateSha256, signedBy, official }) => ({
    type: 'SignAnswer',
    paper,
    draftRecord,
    signature,
    certificateSha256,
    signedBy,
    official,
  }),
};
