import { type Refusal, refusal } from '#domain/file/refusal.ts';

/** Whoever signs does so by his own certificate: its IIN is his (8.7, X21). */
export function signerFault(signedBy: string | undefined, person: string): Refusal | undefined {
  if (signedBy === person) return undefined;
  const problem = signedBy === undefined ? 'MISSING' : 'IIN_MISMATCH';
  return refusal('SIGNATURE_REFUSED', { fields: [{ field: 'cms', problem }] });
}
