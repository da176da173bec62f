import type { Claim } from '#domain/file/claims.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Commit, IdempotencyRecord, Obstacle } from './commit.ts';

export interface CommitRecord<E extends Typed = Typed> {
  readonly commit: number;
  readonly events: readonly (E | FrameEvent)[];
  readonly actor: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly edition: string;
  readonly requestId: string;
  /** of a commit that decides; of before receipts were kept there is none */
  readonly receipt?: ExecutionReceipt | undefined;
}

/** The commits that come after one, so many of them at most. */
export interface PartOfJournal {
  readonly after: number;
  readonly atMost: number;
}

/** What reading a file needs of its kind. */
export type Readable<F extends FileState> = Pick<Kind<F>, 'prefix' | 'read'>;

export interface CaseStore {
  /** Strongly consistent; undefined where there is none, or none of this kind. */
  load<F extends FileState>(kind: Readable<F>, id: string): Promise<F | undefined>;
  /** The request by which a file was last changed, for whoever does what follows of it by itself. */
  requestOf(id: string): Promise<string | undefined>;
  /** All or nothing; an empty list of obstacles means committed. */
  commit(commit: Commit): Promise<readonly Obstacle[]>;
  /** In their order: every commit of a file, or a part of them. */
  journal<E extends Typed>(
    kind: Pick<Kind<never, never, E>, 'readEvent'>,
    id: string,
    part?: PartOfJournal,
  ): Promise<readonly CommitRecord<E>[]>;
  /** The oblast-wide intake sequence: a bare ADD, gaps allowed; of several that are drawn at once the last. */
  nextIntakeSequence(many?: number): Promise<number>;
  idempotent(subject: string, key: string): Promise<IdempotencyRecord | undefined>;
  claim(key: string): Promise<Claim | undefined>;
}
