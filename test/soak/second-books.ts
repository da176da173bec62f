// What holds for files of a kind, asked of every commit and of the whole at rest: a kind that promises something brings a book.
import type { Commit } from '#casework/ports/commit.ts';
import { aComplaintBook } from './complaints/book.ts';
import { aLoopBook } from './loop-book.ts';
import { anOldListBook } from './old-lists/book.ts';
import { aHousingBook } from './rounds/book.ts';
import { aVisitBook } from './visits/book.ts';
import type { Walk } from './walk.ts';

/** A second book of a matter, kept from what was committed and nothing else. */
export interface SecondBook {
  /** what of this commit is not so, in words */
  readonly committed: (commit: Commit) => readonly string[];
  /** the same of everything, once all have been left in peace */
  readonly atRest?: () => Promise<readonly string[]>;
  /** the same of the month's reports, once all is counted */
  readonly counted?: () => readonly string[];
}

export const secondBooks = (walk: Walk): readonly SecondBook[] =>
  [aComplaintBook, aVisitBook, aHousingBook, anOldListBook, aLoopBook].map((aBook) => aBook(walk));
