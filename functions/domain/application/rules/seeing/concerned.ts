import { concernedOf } from '#domain/second-person/concerned.ts';
import type { Concerned } from '#domain/second-person/second-person.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

/** Whoever is somebody in the request, by person and by name: he confirms nothing of it (X70). */
export const concernedIn = (theCase: Application): Concerned => concernedOf(rights.persons(theCase));
