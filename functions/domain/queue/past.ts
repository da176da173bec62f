import type { EntryIdentity } from './list.ts';
import { actRow } from './list-acts.ts';
import { type Move, movesOf, type StretchLog } from './moves.ts';

/** Where an entry was when these acts began, as they themselves say. */
export interface Then {
  /** the moves since, the latest first */
  readonly moves: readonly Move[];
  /** by how much all of them together moved it */
  readonly by: number;
  /** did it stand in the queue when they began? Not before its own first act. */
  readonly stood: boolean;
  /** it came onto its first list by one of them */
  readonly cameSince: boolean;
}

/** What the logs of an entry's stretches, each the latest act first, tell of then: nothing is compared with a place of now. */
export function thenBy(identity: EntryIdentity, logs: readonly StretchLog[]): Then {
  const own = logs.flatMap(({ list, items }) =>
    items.filter(
      ({ registerNumber, numberedBy = list }) =>
        registerNumber === identity.registerNumber && numberedBy === identity.list,
    ),
  );
  const first = own.at(-1);
  const moves = movesOf(identity, logs);
  return {
    moves,
    by: moves.reduce((sum, move) => sum + move.by, 0),
    stood: first ? (actRow(first.kind).from ?? []).includes('ACTIVE') : identity.status === 'ACTIVE',
    cameSince: first !== undefined && actRow(first.kind).from === undefined,
  };
}
