import type { Claim, ClaimChange } from '#domain/file/claims.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import type { Indexes } from '#domain/file/indexes.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { Duty } from '#domain/file/owed.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Entry, EntryIdentity, ListState, YearState } from '#domain/queue/list.ts';
import type { EntryChange, LogItem } from '#domain/queue/list-acts.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';

export interface Clock {
  now(): Instant;
  /** Whole real seconds to wait until then, at least one; locally cut into short chunks so that a moved clock is noticed. */
  secondsUntil(instant: Instant): number;
}

/** An immutable record of what a person typed or a register answered; the only place for personal data besides documents. */
export interface PersonRecord {
  readonly id: string;
  readonly kind: 'form' | 'representative' | 'reason' | 'draft' | 'facts' | 'identity' | 'account' | 'staff';
  readonly caseId?: string;
  readonly content: unknown;
  readonly mac: string;
  /** unfiled drafts only */
  readonly expiresAt?: Instant;
}

export interface People {
  read(id: string): Promise<PersonRecord | undefined>;
  /** For records that belong to no case (accounts, staff); those of a case are written by its commit. */
  write(record: PersonRecord): Promise<void>;
}

/** Keyed hashes, so that an IIN can be looked up and a record's content be proven, without either standing anywhere. */
export interface Keyring {
  personOf(iin: string): Promise<PersonId>;
  macOf(content: string): Promise<string>;
}

export interface IdempotencyRecord {
  readonly subject: string;
  readonly key: string;
  readonly bodyMac: string;
  readonly status: number;
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
}

/** Everything that one transaction changes: files of any kinds, lists, and the key under which it was asked; all or none. */
export interface Commit {
  readonly plans: readonly Plan[];
  readonly acts?: readonly ListAct[];
  /** other files that the decision rests on and that must not have moved */
  readonly checks?: readonly { readonly id: string; readonly version: number }[];
  readonly idempotency?: IdempotencyRecord;
}

/** The acts of one transaction on one list: the list before and after, and everything that moves with it. */
export interface ListAct {
  readonly before: ListState;
  readonly after: ListState;
  /** only the years that moved */
  readonly years: readonly YearState[];
  readonly entries: readonly EntryChange[];
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

export interface CommitRecord<E extends Typed = Typed> {
  readonly commit: number;
  readonly events: readonly (E | FrameEvent)[];
  readonly actor: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly edition: string;
  readonly requestId: string;
}

/** What reading a file needs of its kind. */
export type Readable<F extends FileState> = Pick<Kind<F>, 'prefix' | 'read'>;

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

export interface CaseStore {
  /** Strongly consistent; undefined where there is none, or none of this kind. */
  load<F extends FileState>(kind: Readable<F>, id: string): Promise<F | undefined>;
  /** All or nothing; an empty list of obstacles means committed. */
  commit(commit: Commit): Promise<readonly Obstacle[]>;
  journal<E extends Typed>(
    kind: Pick<Kind<never, never, E>, 'readEvent'>,
    id: string,
  ): Promise<readonly CommitRecord<E>[]>;
  /** The oblast-wide intake sequence: a bare ADD, gaps allowed. */
  nextIntakeSequence(): Promise<number>;
  idempotent(subject: string, key: string): Promise<IdempotencyRecord | undefined>;
  claim(key: string): Promise<Claim | undefined>;
}

/** Staff lists and cabinets: eventually consistent, never a ground for a decision. */
export interface CaseLists {
  tray(tray: string, cursor?: string): Promise<Page<string>>;
  ofApplicant(person: string, cursor?: string): Promise<Page<string>>;
  byNumber(number: string): Promise<string | undefined>;
  /** cases whose next rung should have been climbed before then */
  rungsBefore(instant: Instant): Promise<readonly string[]>;
  open(cursor?: string): Promise<Page<string>>;
}

export interface Token {
  readonly step: string;
  readonly token: string;
  /** how often the step was to be done once more when it was opened (X43) */
  readonly round: number;
}

/** Tokens never leave the server; every one kept is answered . */
export interface Tokens {
  keep(caseId: string, token: Token): Promise<void>;
  of(caseId: string): Promise<readonly Token[]>;
  forget(caseId: string, token: Token): Promise<void>;
}

export interface OwedWork {
  of(caseId: string): Promise<readonly { readonly commit: number; readonly duties: readonly Duty[] }[]>;
  done(caseId: string, commit: number): Promise<void>;
  /** cases that owe something since before then */
  olderThan(instant: Instant): Promise<readonly string[]>;
  oldestSince(): Promise<Instant | undefined>;
}

export interface Machines {
  /** An execution of that name that exists already counts as started. */
  start(machine: string, name: string, input: Readonly<Record<string, string | number>>): Promise<void>;
  /** A token that is settled, timed out or unknown counts as answered. */
  answer(token: string, output: { readonly outcome: string }): Promise<void>;
  fail(token: string, error: string): Promise<void>;
}

export interface Register {
  list(provider: string, list: string): Promise<ListState>;
  year(provider: string, list: string, year: number): Promise<YearState>;
  day(provider: string, list: string, day: PlainDate): Promise<readonly Entry[]>;
  /** an entry by the list that gave its number */
  entry(name: Pick<Entry, 'provider' | 'list' | 'registerNumber'>): Promise<EntryIdentity | undefined>;
}

/** E-copies, papers and signatures; always read by version (10.5). */
export interface Documents {
  storePaper(type: string, id: string, bytes: Uint8Array): Promise<PaperRef>;
  readPaper(ref: PaperRef): Promise<Uint8Array>;
  storeSignature(cms: Uint8Array): Promise<{ readonly sha256: string; readonly versionId: string }>;
  readSignature(ref: { readonly sha256: string; readonly versionId: string }): Promise<Uint8Array>;
  /** A presigned POST: type, length range and key are fixed by it. */
  uploadForm(
    caseId: string,
    documentId: string,
    contentType: string,
  ): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
  /** What was really uploaded: type from the bytes, SHA-256, version; undefined when nothing was. */
  inspect(
    caseId: string,
    documentId: string,
  ): Promise<
    | {
        readonly sha256: string;
        readonly versionId: string;
        readonly size: number;
        readonly foundType: string;
        readonly readable: boolean;
      }
    | undefined
  >;
  readCopy(caseId: string, documentId: string, versionId: string): Promise<Uint8Array>;
  /** Refiling: the same bytes under the new case. */
  copyTo(
    from: { readonly caseId: string; readonly documentId: string; readonly versionId: string },
    caseId: string,
    documentId: string,
  ): Promise<{ readonly versionId: string }>;
}

export interface AccessEntry {
  readonly reader: Readonly<Record<string, string>>;
  /** whose data were looked at: a case, a person or an official, by id */
  readonly subject: string;
  readonly fields: readonly string[];
  readonly why: string;
  readonly at: Instant;
  readonly requestId: string;
}

/** Who looked at whose data: appended before the answer is given. */
export interface AccessLog {
  append(entry: AccessEntry): Promise<void>;
  of(subject: string): Promise<readonly AccessEntry[]>;
}

export interface Sheet {
  readonly paperId: string;
  readonly caseId: string;
  readonly paper: PaperRef;
  /** what sort of result it is, as its file says it */
  readonly kind: string;
  readonly draftRecord: string;
  readonly signer: string;
  readonly provider: string;
  readonly list?: string;
  readonly registerNumber?: number;
  readonly place?: number;
  readonly listSize?: number;
  readonly asOf?: Instant;
  /** the paper whose number comes before, in the same batch: this one’s place counts it */
  readonly follows?: string;
  /** real time: a paper lives fifteen minutes */
  readonly expiresAtMs: number;
}

export interface Papers {
  keep(paper: Sheet): Promise<void>;
  find(paperId: string): Promise<Sheet | undefined>;
}
