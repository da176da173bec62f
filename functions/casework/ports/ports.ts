import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent, PaperRef } from '#domain/application/event.ts';
import type { Duty } from '#domain/application/owed.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Entry, ListState, YearState } from '#domain/queue/list.ts';
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

/** One request, or one register entry, that stands in the way of another of the same person (decisions 3). */
export type GuardChange =
  | { readonly change: 'take'; readonly person: string; readonly provider: string; readonly caseId: string }
  | { readonly change: 'release'; readonly person: string; readonly caseId: string }
  | { readonly change: 'register'; readonly person: string; readonly provider: string; readonly caseId: string };

export interface Guard {
  readonly open?: string;
  /** provider → case with an active entry there */
  readonly active: Readonly<Record<string, string>>;
}

export interface IdempotencyRecord {
  readonly subject: string;
  readonly key: string;
  readonly bodyMac: string;
  readonly status: number;
  readonly resource: string;
}

/** One case's part of a transaction. */
export interface Plan {
  /** the version the decision was made on; 0 for a new case */
  readonly decidedOn: number;
  readonly after: Application;
  readonly events: readonly ApplicationEvent[];
  readonly actor: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly requestId: string;
  readonly duties: readonly Duty[];
  readonly records: readonly PersonRecord[];
  readonly guard?: GuardChange;
  readonly idempotency?: IdempotencyRecord;
  readonly entry?: Entry;
}

/** The acts of one transaction on one list: its state before and after, the year items touched. */
export interface ListAct {
  readonly before: ListState;
  readonly after: ListState;
  readonly years: readonly YearState[];
  readonly log: readonly {
    readonly sequence: number;
    readonly kind: string;
    readonly ground: string;
    readonly caseId: string;
    readonly registerNumber: number;
    readonly at: Instant;
  }[];
}

/** Why a transaction was not committed; the caller answers each differently. */
export type Obstacle =
  | { readonly at: 'case'; readonly caseId: string }
  | { readonly at: 'guard'; readonly caseId?: string; readonly open?: string; readonly registered?: string }
  | { readonly at: 'idempotency' }
  | { readonly at: 'list'; readonly provider: string; readonly list: string }
  | { readonly at: 'contention' };

export interface CommitRecord {
  readonly commit: number;
  readonly events: readonly ApplicationEvent[];
  readonly actor: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly edition: string;
  readonly requestId: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

export interface CaseStore {
  /** Strongly consistent. */
  load(caseId: string): Promise<Application | undefined>;
  /** All or nothing; an empty list of obstacles means committed. */
  commit(plans: readonly Plan[], acts?: readonly ListAct[]): Promise<readonly Obstacle[]>;
  journal(caseId: string): Promise<readonly CommitRecord[]>;
  /** The oblast-wide intake sequence: a bare ADD, gaps allowed. */
  nextIntakeSequence(): Promise<number>;
  idempotent(subject: string, key: string): Promise<IdempotencyRecord | undefined>;
  guard(person: string): Promise<Guard>;
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
  /** how often the draft had been returned when the step was opened (X43) */
  readonly round: number;
}

/** Tokens never leave the server; every one kept is answered (architecture 3). */
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
  readonly caseId: string;
  readonly fields: readonly string[];
  readonly why: string;
  readonly at: Instant;
  readonly requestId: string;
}

/** Who looked at whose file: appended before the answer is given. */
export interface AccessLog {
  append(entry: AccessEntry): Promise<void>;
  of(caseId: string): Promise<readonly AccessEntry[]>;
}

export interface PreparedPaper {
  readonly paperId: string;
  readonly caseId: string;
  readonly paper: PaperRef;
  readonly kind: 'NOTICE' | 'REFUSAL';
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
  keep(paper: PreparedPaper): Promise<void>;
  find(paperId: string): Promise<PreparedPaper | undefined>;
}
