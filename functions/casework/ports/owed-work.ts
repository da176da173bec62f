import type { Duty } from '#domain/file/owed.ts';
import type { Instant } from '#domain/time/instant.ts';

/** What one commit owes, and the request that it answered. */
interface Owed {
  readonly commit: number;
  readonly duties: readonly Duty[];
  readonly requestId?: string | undefined;
}

export interface OwedWork {
  of(caseId: string): Promise<readonly Owed[]>;
  done(caseId: string, commit: number): Promise<void>;
  /** cases that owe something since before then */
  olderThan(instant: Instant): Promise<readonly string[]>;
  oldestSince(): Promise<Instant | undefined>;
}
