import { type ActedOn, actsOn, type WritingDeps } from '#casework/acting.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { newFileId } from '#domain/ids.ts';
import type { Enquiry } from './enquiry.ts';
import { enquiry } from './kind.ts';

const { perform, performWriting } = actsOn(enquiry);
type Acted = ActedOn<Enquiry>;

/** The registrar opens an enquiry at his office; one at a time about a dossier. */
export const openEnquiry = ({ dossier }: { readonly dossier: string }, acting: Acting, deps: ExecuteDeps): Acted =>
  perform(newFileId(enquiry, Date.parse(acting.now)), { command: { type: 'OpenEnquiry', dossier } }, acting, deps);

/** The head writes the answer that he will sign; once more, if he thinks better of it. */
export const draftAnswer = (
  { enquiryId, text }: { readonly enquiryId: string; readonly text: string },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    enquiryId,
    { type: 'DraftAnswer', kind: 'draft', content: text, command: (draft) => ({ type: 'DraftAnswer', draft }) },
    acting,
    deps,
  );
