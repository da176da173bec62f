import type { Application } from '#domain/application/application.ts';
import type { DocumentRef } from '#domain/application/event.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { PersonId } from '#domain/ids.ts';

/** Ended without a decision on the merits: the same package may be mended and filed again without retyping (X7). */
const refilable: readonly ApplicationStatus[] = [
  'RETURNED_FOR_DEFECTS',
  'DATA_UNAVAILABLE',
  'SIGNATURE_NOT_CONFIRMED',
  'PACKAGE_REFUSED',
  'WITHDRAWN',
];
/** A statement of withdrawal, and the receipt of an outage, belong to the request that ended; every other document is filed again (X7). */
export const isCopied = ({ kind }: DocumentRef): boolean =>
  kind !== 'withdrawal-statement' && kind !== 'emergency-receipt';

export const isRefilable = ({ status }: Application): boolean => refilable.includes(status);

/** After M1 the number that the register did not know may be corrected; it is the same recipient then (X41). */
const mayCorrectIin = ({ status, registers }: Application): boolean =>
  status === 'DATA_UNAVAILABLE' && registers?.persons === 'absent';

export const isSameRecipient = (ended: Application, applicant: PersonId | string): boolean =>
  ended.applicant === applicant || mayCorrectIin(ended);
