import type { SignerRole } from '#casework/ports/signatures.ts';
import { binOf, type StaffMember } from '#domain/staff/staff.ts';

/** Where the organisation has a BIN, its own people's certificates alone; above the offices any signing person's. */
export function signerAt({ organisation }: Pick<StaffMember, 'organisation'>): {
  readonly roles: readonly SignerRole[];
  readonly bin?: string;
} {
  const bin = binOf(organisation);
  const ofOrganisation = ['head', 'authorisedSigner', 'employee'] as const;
  return bin === undefined ? { roles: [...ofOrganisation, 'individual'] } : { roles: ofOrganisation, bin };
}
