// What a kind of file tells the harness of itself: rows alone, and each is tried in every way.
import type { Kind } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Service } from '../harness/service.ts';

/** A file of the kind in a service of its own. */
export interface Played {
  readonly service: Pick<Service, 'store' | 'runner' | 'deps' | 'fate' | 'relay' | 'counted' | 'pass' | 'skipDays'> &
    Pick<Service, 'hindrances' | 'reconciles' | 'hearsOfFailures' | 'failures' | 'tokens' | 'owed'>;
  readonly id: string;
}

/** A step that a person answers: how a file comes to it, and how he does. */
export interface HumanStep {
  readonly step: string;
  readonly reach: () => Promise<Played>;
  readonly act: (played: Played) => Promise<unknown>;
  /** what somebody is told who answers it once more, where it is not that all is over; `the same`: he is answered as before */
  readonly again?: string;
  /** the term by which it stands is that of all that follows too, and goes on */
  readonly goesOn?: true;
  /** the days in which its own term ends it unanswered, and the machine waits for the next */
  readonly endsIn?: number;
  /** what a callback of nobody leads to, where it is not `UnknownOutcome` */
  readonly malformed?: readonly string[];
}

/** A step that asks a neighbour: who falls silent before the file comes to it. */
interface Outage {
  readonly step: string;
  /** whom it asks, where it asks several */
  readonly whom?: string;
  readonly reach: () => Promise<Played>;
  readonly rises: (played: Played) => unknown;
  /** it has what it asked for */
  readonly passes: (file: never) => boolean;
}

/** From the first act on to the last: whoever dies, asks again until it is so. */
interface Walk {
  readonly begin: () => Promise<Played>;
  readonly acts: readonly {
    readonly isDone: (file: never) => boolean;
    readonly act: (played: Played) => Promise<unknown>;
  }[];
  /** where it has ended by itself, after so many days */
  readonly days: number;
  readonly ends: string;
  /** what else must be so once, and once only */
  readonly expectOnce: (played: Played) => Promise<void>;
}

export interface StoriesOfKind {
  readonly kind: Kind;
  /** what sets these apart from others of the same kind */
  readonly way?: string;
  readonly humans: readonly HumanStep[];
  readonly outages: readonly Outage[];
  readonly walk: Walk;
}

/** What is read of a service is else of the request at hand: of this file instead. */
export const readingOf = (service: Service, id: string): Service => ({
  ...service,
  failures: () => service.runner.executions().filter(({ name, status }) => name.startsWith(id) && status === 'FAILED'),
  tokens: () => service.deps.tokens.of(id),
  owed: () => service.deps.owed.of(id),
});

/** The file as it stands. */
export async function fileOf({ kind }: Pick<StoriesOfKind, 'kind'>, { service, id }: Played): Promise<FileState> {
  const file = await service.store.load(kind, id);
  if (!file) throw new Error(`no ${id}`);
  return file;
}

/** Every event of a type, and the kind of its actor. */
export async function eventsOf({ kind }: Pick<StoriesOfKind, 'kind'>, { service, id }: Played, type: string) {
  const journal = await service.store.journal(kind, id);
  return journal.flatMap(({ events, actor }) =>
    events.flatMap((event) =>
      event.type === type ? [{ by: actor.kind, ...(event as { term?: string; to?: string }) }] : [],
    ),
  );
}
