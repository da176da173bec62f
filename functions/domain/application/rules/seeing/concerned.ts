import type { Concerned } from '#domain/second-person/second-person.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

/** Whoever is somebody in the request, by person and by name: he confirms nothing of it (X70). */
export function concernedIn(theCase: Application): Concerned {
  const { applicant, representatives = [], interested = [], interestedNames } = rights.persons(theCase);
  const persons = [applicant, ...representatives, ...interested].filter((person) => person !== undefined);
  return { concerns: [...new Set(persons)], names: interestedNames };
}
