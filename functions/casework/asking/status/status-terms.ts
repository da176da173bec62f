import type { Application } from '#domain/application/application.ts';
import { entryWaitsFor } from '#domain/application/rules/filing/taken-in-paper.ts';
import { paragraphOf, type TermId, terms } from '#domain/application/terms.ts';
import { termLeft } from '#domain/application/words/terms/term-left.ts';
import { movingWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { StatusAnswer } from './status-answer.ts';

/** A term that nobody can meet before a year of the calendar is entered is told neither as running nor as missed (X103). */
export const waitsForYear = (theCase: Application, term: TermId): boolean =>
  term === 'intake' && entryWaitsFor(theCase) !== undefined;

/** A term as a status names it. */
export const termNamed = (theCase: Application, term: TermId) => ({
  term,
  name: terms[term].name,
  paragraph: paragraphOf(term, theCase.channel),
});

/** A term that runs, with what is left of it; undefined where none does. */
export function runningTerm(theCase: Application, term: TermId, now: Instant): StatusAnswer['stepTerm'] {
  const state = theCase.terms[term];
  if (waitsForYear(theCase, term) || state?.state !== 'running') return undefined;
  const { startedAt, lastDay, dueAt } = state;
  const named = termNamed(theCase, term);
  return { ...named, startedAt, lastDay, dueAt, ...movingWords(state), left: termLeft(term, state, now) };
}
