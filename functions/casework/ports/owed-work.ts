import type { Duty } from '#domain/file/owed.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface OwedWork {
  of(caseId: string): Promise<readonly { readonly commit: number; readonly duties: readonly Duty[] }[]>;
  done(caseId: string, commit: number): Promise<void>;
  /** cases that owe something since before then */
  olderThan(instant: Instant): Promise<readonly string[]>;
  oldestSince(): Promise<Instant | undefined>;
}
