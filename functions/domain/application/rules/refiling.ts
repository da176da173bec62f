import type { Application } from '#domain/application/application.ts';
import type { DocumentRef } from '#domain/application/event.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import type { PersonId } from '#domain/ids.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { FiledApplication } from '../stages.ts';
import { refusedSignature } from './refused-signature.ts';

/** Ended without a decision on the merits: the same package may be mended and filed again without retyping (X7). */
const refilable: readonly ApplicationStatus[] = [
  'RETURNED_FOR_DEFECTS',
  'DATA_UNAVAILABLE',
  'SIGNATURE_NOT_CONFIRMED',
  'PACKAGE_REFUSED',
  'WITHDRAWN',
];
/** The reasons that 10.6 itself names; bytes that are no signature at all were no signed request, so they keep nothing. */
const signedYet: readonly string[] = ['EXPIRED', 'NOT_YET_VALID', 'REVOKED', 'IIN_MISMATCH'];

/** Ended by a machine's or a register's word, through no fault of the package: its place is kept (X41) [I]. */
function keepsPlace(ended: Application): boolean {
  const { status } = ended;
  const refused = refusedSignature(ended);
  return (
    status === 'DATA_UNAVAILABLE' ||
    (status === 'SIGNATURE_NOT_CONFIRMED' && refused !== undefined && signedYet.includes(refused.fault))
  );
}

/** A statement of withdrawal belongs to the request that it ended; every other document is filed again (X7). */
export const isCopied = ({ kind }: DocumentRef): boolean => kind !== 'withdrawal-statement';

export const isRefilable = ({ status }: Application): boolean => refilable.includes(status);

/** After M1 the number that the register did not know may be corrected; it is the same recipient then (X41). */
const mayCorrectIin = ({ status, registers }: Application): boolean =>
  status === 'DATA_UNAVAILABLE' && registers?.persons === 'absent';

export const isSameRecipient = (ended: Application, applicant: PersonId | string): boolean =>
  ended.applicant === applicant || mayCorrectIin(ended);

export interface KeptPlace {
  readonly priorityMoment: Instant;
  readonly intakeSequence: number;
  readonly keptFrom: string;
}

/**
 * The priority moment and intake sequence that a refiled package keeps (X41): ended by M1 or M7, filed again by the same
 * recipient within three working days after the message, for the same category and provider, with every old document.
 */
export function keptPlace(ended: FiledApplication, refiled: Application, filedAt: Instant): KeptPlace | undefined {
  const { id, priorityMoment, intakeSequence } = ended;
  if (refiled.refiles !== id) return undefined;
  const isKept = keepsPlace(ended) && isSamePackage(ended, refiled) && isInTime(ended, filedAt);
  return isKept ? { priorityMoment, intakeSequence, keptFrom: id } : undefined;
}

function isSamePackage(ended: Application, refiled: Application): boolean {
  const present = new Set(refiled.documents.map(({ sha256 }) => sha256));
  return (
    isSameRecipient(ended, refiled.applicant) &&
    refiled.category === ended.category &&
    refiled.provider === ended.provider &&
    ended.documents.every(({ sha256 }) => present.has(sha256))
  );
}

function isInTime({ status, reached }: Application, filedAt: Instant): boolean {
  const message = reached.findLast((step) => step.status === status);
  return message !== undefined && localDate(filedAt) <= lastDayOf('refilingKeepsPlace', localDate(message.at));
}
