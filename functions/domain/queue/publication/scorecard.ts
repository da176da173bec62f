import { addDays, addMonths } from '#domain/time/local-date.ts';
import { isPartTold, isTold } from './told-counts.ts';

/** A month of the calendar, as YYYY-MM. */
export type Month = string;

/** How an office kept a term in a month, in files; a number that is not there is not told (X138). */
export interface TermKept {
  readonly term: string;
  /** whose last moment lay in the month */
  readonly due: number;
  readonly kept?: number;
  readonly late?: number;
}

/** Which month, and in which one it was counted: each is counted again with the next two (X151). */
export interface ScorecardName {
  readonly month: Month;
  readonly countedIn: Month;
}

/** By term, how many files had it to keep and how many of these did not. */
export type Tally = ReadonlyMap<string, { readonly due: number; readonly late: number }>;

const months = 3;

export const monthOf = (day: string): Month => day.slice(0, 7);
const monthBefore = (month: Month, back: number): Month => monthOf(addMonths(`${month}-01`, -back));
export const lastDayOf = (month: Month): string => addDays(addMonths(`${month}-01`, 1), -1);

/** The months that are counted in a month, the last of them first. */
export const scorecardsIn = (countedIn: Month): ScorecardName[] =>
  Array.from({ length: months }, (_, back) => ({ month: monthBefore(countedIn, back + 1), countedIn }));

const termsKept = (tally: Tally): TermKept[] =>
  [...tally]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([term, { due, late }]) => {
      if (!isTold(due)) return [];
      return isPartTold(late, { of: due }) ? [{ term, due, kept: due - late, late }] : [{ term, due }];
    });

/** What outsiders are told of a month: every office, and each of its terms that enough files had to keep. */
export function scorecardText({ month, countedIn }: ScorecardName, offices: ReadonlyMap<string, Tally>): string {
  const told = [...offices].map(([office, tally]) => ({ office, terms: termsKept(tally) }));
  return `${JSON.stringify({ month, countedIn, offices: told })}\n`;
}

export const scorecardFile = ({ month, countedIn }: ScorecardName): string => `terms/${month}/${countedIn}.json`;
