import type { Failures, SlowDownId } from '#domain/regulation/slow-downs.ts';

/** What failed, and who has been let in from where; in real time. */
export interface Tries {
  /**
   * Counts a try as failed before it is looked at, so that many at once gain nothing. Answers what had failed before it;
   * what is quiet for long enough is forgotten.
   */
  begin(id: SlowDownId, counted: string): Promise<Failures>;
  /** It has failed: the next waits from this moment. */
  fail(id: SlowDownId, counted: string): Promise<void>;
  /** It was right, or nobody looked at it: as if it had not been made. */
  takeBack(id: SlowDownId, counted: string): Promise<void>;
  /** All that failed under this counter was its owner's own. */
  forgive(id: SlowDownId, counted: string): Promise<void>;
  /** Has this pair of person and address been let in before? */
  isKnown(pair: string): Promise<boolean>;
  know(pair: string): Promise<void>;
}
