import * as z from 'zod/mini';
import { event, frameEvents } from '#domain/file/event.ts';
import { PaperRef, RecordRef, SignatureRef, type Written } from '#domain/file/refs.ts';
import { fileShape } from '#domain/file/state.ts';
import type { PersonId } from '#domain/ids.ts';
import type { StaffMember } from '#domain/staff/staff.ts';

/** A question about a dossier, which the archive and then the head of the office answers. Nobody applies for it. */
export const Enquiry = z.object({
  ...fileShape,
  status: z.enum(['OPEN', 'ANSWERED']),
  office: z.string(),
  dossier: z.string(),
  /** what the archive holds of it */
  found: z.optional(z.string()),
  draft: z.optional(RecordRef),
});
export type Enquiry = z.infer<typeof Enquiry>;

const own = [
  event('EnquiryOpened', { office: z.string(), dossier: z.string() }),
  event('ArchiveAnswered', { found: z.string() }),
  event('AnswerDrafted', { draft: RecordRef }),
  event('AnswerSigned', { paper: PaperRef, signature: SignatureRef, certificateSha256: z.string() }),
] as const;
export type EnquiryEvent = z.infer<(typeof own)[number]>;
export const StoredEvent = z.discriminatedUnion('type', [...own, ...frameEvents]);

export type EnquiryCommand =
  | { readonly type: 'OpenEnquiry'; readonly dossier: string }
  | { readonly type: 'RecordArchive'; readonly found: string }
  | { readonly type: 'DraftAnswer'; readonly draft: Written<string> }
  | {
      readonly type: 'SignAnswer';
      readonly paper: PaperRef;
      readonly signature: SignatureRef;
      readonly certificateSha256: string;
      readonly draftRecord: string;
      /** whose IIN the certificate names, and the acting official in the staff register */
      readonly signedBy: PersonId;
      readonly official: StaffMember | undefined;
    };
