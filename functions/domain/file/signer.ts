import { type Actor, isStaff } from '../actor.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Whoever signs does so by his own certificate: its IIN is his (8.7, X21). */
export function signerFault(signedBy: string | undefined, person: string): Refusal | undefined {
  if (signedBy === person) return undefined;
  const problem = signedBy === undefined ? 'MISSING' : 'IIN_MISMATCH';
  return refusal('SIGNATURE_REFUSED', { fields: [{ field: 'cms', problem }] });
}

interface OfficialSigner {
  readonly signedBy: string;
  /** his entry in the staff register */
  readonly official: { readonly id: string; readonly person: string } | undefined;
}

/** The certificate is the acting official's, by his record in the staff register (5.5, 8.7). */
export function officialSignerFault(actor: Actor, { signedBy, official }: OfficialSigner): Refusal | undefined {
  if (!isStaff(actor) || official?.id !== actor.staff) return refusal('FORBIDDEN');
  return signerFault(signedBy, official.person);
}
