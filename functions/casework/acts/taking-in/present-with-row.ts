import type { WritingDeps } from '#casework/acting.ts';
import { isKnownToHaveDied, type KnownDeps, type PowerDeps, powerBetween } from '#casework/filing/presence-today.ts';
import { typed } from '#casework/typed.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import type { PersonId } from '#domain/ids.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import type { Instant } from '#domain/time/instant.ts';

/** Who came to a desk with a row of an old list, as the operator typed him. */
export interface CameWithRow {
  /** of the document that was shown */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
  /** whom he comes for, and by which power that a notary certified (X276) */
  readonly representing?:
    | { readonly recipientIin: string; readonly number: string; readonly issuedOn: string }
    | undefined;
}

export type ComingDeps = Pick<WritingDeps, 'keyring'> & PowerDeps & KnownDeps;

/** Who that is today, with what is kept of it; of a power over another the notary register is asked nothing. */
export async function presentWithRow(
  { id: caseId, subject }: OldEntry,
  { iin, identityDocument, representing }: CameWithRow,
  now: Instant,
  deps: ComingDeps,
) {
  const at = { caseId, now };
  const [person, document, said, hasDied] = await Promise.all([
    deps.keyring.personOf(representing?.recipientIin ?? iin),
    typed('identity', identityDocument, at, deps),
    representing && typed('representative', { ...representing, representativeIin: iin }, at, deps),
    isKnownToHaveDied(subject as PersonId, deps),
  ]);
  const { recipientIin: principalIin = '', ...certified } = representing ?? {};
  const question = { principalIin, representativeIin: iin, number: '', issuedOn: '', ...certified };
  const power = representing && person === subject ? await powerBetween(question, deps) : undefined;
  const identity = { record: document.ref, content: identityDocument, iin };
  const by = representing ? 'representative' : 'recipient';
  return {
    shown: { by, person, identity, power, hasDied, ...(said ? { representation: said.ref } : {}) } as const,
    records: [document.record, ...(said ? [said.record] : [])],
  };
}
