import type { PaperRef, SignatureRef } from '#domain/file/refs.ts';
import type { PersonId } from '#domain/ids.ts';
import type { StaffMember } from '#domain/staff/staff.ts';

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
