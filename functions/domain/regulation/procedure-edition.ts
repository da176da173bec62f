import type { EditionId } from './edition.ts';

/** The wording every commit is decided under; the journal keeps it with each commit. */
export const procedureEdition: EditionId = 'regulation-2017';
