import type { Instant } from '#domain/time/instant.ts';
import type { Page } from './case-lists.ts';

export interface AccessEntry {
  readonly reader: Readonly<Record<string, string>>;
  /** whose data were looked at: a case, a person or an official, by id */
  readonly subject: string;
  readonly fields: readonly string[];
  readonly why: string;
  /** what was said or shown to whoever looked, in `people`; of `reason` or `identity` */
  readonly record?: string;
  readonly at: Instant;
  readonly requestId: string;
}

/** Which of an official's looks are asked for: from that moment on and before this one, and after which page. */
export interface LooksAsked {
  readonly during?: { readonly from: Instant; readonly before: Instant } | undefined;
  readonly cursor?: string | undefined;
}

/** Who looked at whose data: appended before the answer is given; asked for by whose they are and by who looked. */
export interface AccessLog {
  append(entry: AccessEntry): Promise<void>;
  of(subject: string): Promise<readonly AccessEntry[]>;
  /** What this official looked at, newest first; eventually consistent. */
  by(staff: string, asked?: LooksAsked): Promise<Page<AccessEntry>>;
}
