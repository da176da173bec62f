import type { ComplaintActId } from '../../regulation/complaints/acts.ts';

/** As much of a request as says what of it may be complained of. */
interface Requested {
  readonly status: string;
  readonly result?: { readonly kind: string } | undefined;
  readonly terms: Readonly<Record<string, { readonly missedAt?: string | undefined }>>;
}

/** By what a request ended that was never decided. */
const endedBy: Readonly<Record<string, ComplaintActId>> = {
  RETURNED_FOR_DEFECTS: 'RETURN',
  DATA_UNAVAILABLE: 'NO_DATA',
  SIGNATURE_NOT_CONFIRMED: 'SIGNATURE',
  PACKAGE_REFUSED: 'NOT_ACCEPTED',
};

const told: readonly string[] = ['READY_FOR_COLLECTION', 'ISSUED'];
/** Nothing was filed, or nothing is asked any more. */
const nothing: readonly string[] = ['OPENED', 'DISCARDED'];

/** What of a request is complained of: what its person was told of it, or that its days are over, or whatever was done. */
export function actOfRequest({ status, result, terms }: Requested): ComplaintActId | undefined {
  if (nothing.includes(status)) return undefined;
  const ended = endedBy[status];
  if (ended) return ended;
  if (told.includes(status)) return result?.kind === 'REFUSAL' ? 'REFUSAL' : 'REGISTRATION';
  return terms.total?.missedAt === undefined ? 'CONDUCT' : 'OVERDUE';
}
