import * as z from 'zod/mini';
import { idOf, PaperRef, SignatureRef } from '../file/refs.ts';
import type { PersonId } from '../ids.ts';
import type { StaffMember } from './staff.ts';

const text = z.string();

/** A paper signed by whoever acts as the head, and the record it was drafted in. */
export interface SignedByHead {
  readonly paper: PaperRef;
  readonly signature: SignatureRef;
  readonly certificateSha256: string;
  readonly certificateSerial?: string;
  readonly verificationCode?: string | undefined;
  readonly signedBy: PersonId;
  /** the acting official in the staff register */
  readonly official: StaffMember | undefined;
  readonly draftRecord: string;
}

/** What the journal tells of it; `standsFor`: the head in whose place he signed, as a substitute whom the data name (X34). */
export const signedByHead = {
  paper: PaperRef,
  signature: SignatureRef,
  certificateSha256: text,
  certificateSerial: z.optional(text),
  verificationCode: z.optional(text),
  by: idOf('staff'),
  standsFor: z.optional(idOf('staff')),
};

/** What a file keeps of it. */
export const keptOfHead = {
  paper: PaperRef,
  signature: SignatureRef,
  by: idOf('staff'),
  standsFor: z.optional(idOf('staff')),
  at: text,
  certificateSerial: z.optional(text),
  verificationCode: z.optional(text),
};
