import type { Words } from '../words.ts';
import type { Application } from './application.ts';
import { type TermId, termIds, terms } from './terms.ts';

/** Terms that run at a desk of the Corporation; all others are the provider's. */
const atDesk: ReadonlySet<string> = new Set(['intake', 'handover', 'keeping'] satisfies TermId[]);

/** The office that answers for a term of a request. */
export const officeOfTerm = (term: string, { centre, provider }: Pick<Application, 'centre' | 'provider'>) =>
  atDesk.has(term) ? centre : provider;

/** What a provider has to keep, and what each is called; whoever acts for its head a supervisor names (X74). */
export const providersTerms: Readonly<Record<string, Words>> = Object.fromEntries(
  termIds.filter((term) => !atDesk.has(term) && term !== 'actingHead').map((term) => [term, terms[term].name]),
);
