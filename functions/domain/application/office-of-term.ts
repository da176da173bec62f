import type { Application } from './application.ts';
import type { TermId } from './terms.ts';

/** Terms that run at a desk of the Corporation; all others are the provider's. */
const atDesk: ReadonlySet<string> = new Set(['intake', 'handover', 'keeping'] satisfies TermId[]);

/** The office that answers for a term of a request. */
export const officeOfTerm = (term: string, { centre, provider }: Pick<Application, 'centre' | 'provider'>) =>
  atDesk.has(term) ? centre : provider;
