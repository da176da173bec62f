import type { Application } from '#domain/application/application.ts';
import type { FiledApplication } from '#domain/application/stages.ts';
import { isPast } from '#domain/application/stages.ts';

/** How a request ended of which one complains for its moment, beside the refusal (X58). */
const endings: readonly Application['status'][] = [
  'RETURNED_FOR_DEFECTS',
  'DATA_UNAVAILABLE',
  'SIGNATURE_NOT_CONFIRMED',
];

/** May a complaint about how it ended keep its moment? Once, of what was filed for registration and not granted. */
export function keepsByComplaint(theCase: Application): boolean {
  const { status, result, change, granted } = theCase;
  if (granted || change || !isPast('filing', theCase)) return false;
  return endings.includes(status) || (status === 'ISSUED' && result?.kind === 'REFUSAL');
}

/** Is it open, for the place that the first was for, and later than it? Then it is what was filed since. */
export const isForSamePlace = (theCase: Application, first: FiledApplication): boolean =>
  theCase.result === undefined &&
  theCase.change === undefined &&
  theCase.applicant === first.applicant &&
  theCase.provider === first.provider &&
  theCase.category === first.category &&
  theCase.priorityMoment !== undefined &&
  theCase.priorityMoment > first.priorityMoment;
