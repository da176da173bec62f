import type { Application } from '#domain/application/application.ts';
import type { IinCorrection } from '#domain/application/facts.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { PersonId } from '#domain/ids.ts';
import { isSlipOf } from '#domain/iin.ts';

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

/** A power that the register did not know, or that was refuted, is recorded anew by whoever comes with one, or nobody (8.3, 8.6). */
export const isPowerCopied = ({ registers, representative, newRepresentative }: Application): boolean =>
  newRepresentative !== undefined || (registers?.notary !== 'absent' && representative?.check !== 'refuted');

/** A refusal only where a complaint about it was satisfied (X58). */
export const isRefilable = ({ status, granted }: Application): boolean =>
  refilable.includes(status) || granted !== undefined;

/** After M1 the number that the register did not know may be corrected (X41). */
export const mayCorrectIin = ({ status, registers }: Application): boolean =>
  status === 'DATA_UNAVAILABLE' && registers?.persons === 'absent';

const isSlip = ({ typed, said }: IinCorrection): boolean => typed.every((one) => isSlipOf(one, said));

/**
 * Whose form and scans these are: what is filed again carries them with it, so a corrected number is the same person's only
 * where it is a slip of every number typed so far (X78).
 */
export const isSameRecipient = (
  ended: Application,
  applicant: PersonId | string,
  correction: IinCorrection | undefined,
): boolean => ended.applicant === applicant || (mayCorrectIin(ended) && correction !== undefined && isSlip(correction));
