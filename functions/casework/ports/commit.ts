import type { Claim, ClaimChange } from '#domain/file/claims.ts';
import type { Indexes } from '#domain/file/indexes.ts';
import type { Typed } from '#domain/file/kind.ts';
import type { Duty } from '#domain/file/owed.ts';
import type { ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import type { IdentityChange, PositionChange } from '#domain/queue/act-on-list.ts';
import type { DayState, ListState, YearState } from '#domain/queue/list.ts';
import type { LogItem } from '#domain/queue/log.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PersonRecord } from './people.ts';

export interface IdempotencyRecord {
  readonly subject: string;
  /** a keyed hash of what was sent as the key */
  readonly key: string;
  readonly bodyMac: string;
  readonly resource: string;
}

/** One file's part of a transaction. */
export interface Plan<F extends FileState = FileState> {
  /** the version the decision was made on; 0 for a new file */
  readonly decidedOn: number;
  readonly after: F;
  readonly events: readonly Typed[];
  readonly actor: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly requestId: string;
  readonly duties: readonly Duty[];
  readonly indexes: Indexes;
  readonly claims: readonly ClaimChange[];
  readonly records: readonly PersonRecord[];
  /** of what decides; whoever writes it adds the editions */
  readonly receipt?: ExecutionReceipt | undefined;
}

/** Everything that one transaction changes: files of any kinds, lists, and the key under which it was asked; all or none. */
export interface Commit {
  readonly plans: readonly Plan[];
  readonly acts?: readonly ListAct[];
  /** other files that the decision rests on and that must not have moved */
  readonly checks?: readonly { readonly id: string; readonly version: number }[];
  /** what a second person has confirmed and this commit does: it must be as it was before */
  readonly settles?: SecondPerson;
  readonly idempotency?: IdempotencyRecord;
}

/** The acts of one transaction on one list: the list before and after, and everything that moves with it. */
export interface ListAct {
  readonly before: ListState;
  readonly after: ListState;
  /** only the years that moved */
  readonly years: readonly YearState[];
  /** only the days that moved and count by slots */
  readonly days: readonly DayState[];
  readonly identities: readonly IdentityChange[];
  readonly positions: readonly PositionChange[];
  readonly log: readonly LogItem[];
}

/**
 * Why a transaction was not committed; the caller answers each differently. A claim that another holds stays held however
 * often one tries; a file, a list or a check that moved is decided anew.
 */
export type Obstacle =
  | { readonly at: 'file'; readonly id: string }
  | { readonly at: 'claim'; readonly file: string; readonly taken: RefusalCode; readonly by?: Claim }
  | { readonly at: 'idempotency' }
  | { readonly at: 'list'; readonly provider: string; readonly list: string }
  | { readonly at: 'check'; readonly id: string }
  | { readonly at: 'contention' };
