import type { Column, Counts } from '#domain/reports/columns.ts';
import type { Counted } from '#domain/reports/count-file.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Page } from './case-lists.ts';

/** What of a file stands in the reports, and how often that was changed; nothing at first. */
export interface CountedFile {
  readonly version: number;
  readonly counts: Counts;
  /** how many of its acts are listed */
  readonly acts: number;
}

/** An act of a month: in which file and commit it was done, and when. */
export interface ListedAct {
  readonly file: string;
  readonly commit: number;
  readonly at: Instant;
}

/** The numbers of every month, the acts behind some of them, and what each file has added. */
export interface Reports {
  /** strongly consistent */
  counted(file: string): Promise<CountedFile>;
  /**
   * What a file adds from now on: the numbers, the acts and the word of it change together, or, where somebody else has
   * counted that file meanwhile, nothing does and the answer is false.
   */
  count(file: string, before: CountedFile, counted: Counted): Promise<boolean>;
  /** the numbers of a month by the names of their columns, of one office or of all */
  month(month: string, office?: string): Promise<Counts>;
  /** the acts that one number counts, first done first */
  acts(column: Column, cursor?: string): Promise<Page<ListedAct>>;
}
