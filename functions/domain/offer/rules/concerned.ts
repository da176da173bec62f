import type { Concerned } from '../../second-person/second-person.ts';
import type { Offer } from '../offer.ts';
import { personsOf } from './minutes.ts';

/** Whoever is somebody in what is offered, by person and by name: he confirms nothing of it (X70). */
export function concernedInOffer(file: Offer): Concerned {
  const { applicant, representatives, interested = [], interestedNames } = personsOf(file);
  return { concerns: [...new Set([applicant, ...representatives, ...interested])], names: interestedNames };
}
