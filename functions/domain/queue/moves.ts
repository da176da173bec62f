import type { EntryIdentity, Rank } from './list.ts';
import { actRow, type ListActKind, type MoveReason } from './list-acts.ts';
import type { LogItem } from './log.ts';
import { isBefore } from './place.ts';

/** One move of a place: by how many it went back, forward where that is negative, and which act of which list moved it. */
export interface Move {
  readonly reason: MoveReason;
  readonly by: number;
  readonly list: string;
  readonly sequence: number;
  readonly kind: ListActKind;
  readonly at: string;
}

/** While an entry stood on one list: its first act there, and its last where it then went to another. */
export interface Stretch {
  readonly list: string;
  readonly from: number;
  readonly to?: number;
}

interface ActOfEntry {
  readonly list: string;
  readonly sequence: number;
}

/** An act as its entry names it; of old by its number alone, on the list of registration. */
function actNamed(act: EntryIdentity['acts'][number], { list: numberedBy }: Pick<EntryIdentity, 'list'>): ActOfEntry {
  const [list = '', sequence] = typeof act === 'number' ? [numberedBy, act] : act.split('#');
  return { list, sequence: Number(sequence) };
}

/** The act by which an entry stands as it does. */
export const lastActOf = (identity: Pick<EntryIdentity, 'acts' | 'list'>): ActOfEntry | undefined => {
  const last = identity.acts.at(-1);
  return last === undefined ? undefined : actNamed(last, identity);
};

/** Every act of an entry, the first one first. */
export const actsNamed = (identity: Pick<EntryIdentity, 'acts' | 'list'>): readonly ActOfEntry[] =>
  identity.acts.map((act) => actNamed(act, identity));

/** On which lists an entry stood, by its own acts, the present one first. */
export function stretchesOf(identity: EntryIdentity): Stretch[] {
  const stretches: Stretch[] = [];
  for (const act of identity.acts) {
    const { list, sequence } = actNamed(act, identity);
    const last = stretches.at(-1);
    if (last?.list === list) stretches.splice(-1, 1, { ...last, to: sequence });
    else stretches.push({ list, from: sequence });
  }
  return stretches
    .reverse()
    .map((stretch, index) => (index === 0 ? { list: stretch.list, from: stretch.from } : stretch));
}

/** The acts of one list while an entry stood there, as far back as is asked, the latest first. */
export interface StretchLog {
  readonly list: string;
  readonly items: readonly LogItem[];
}

/** Where an entry stood, and the list it came from where it had come from another. */
interface Stood {
  readonly rank: Rank;
  /** its place on the list that it entered, until it is found where it stood on the one it left */
  readonly entered?: { readonly item: LogItem; readonly list: string };
}

/**
 * Every move of an entry's place since the acts begin, the latest first: from the log alone, never by comparing two places.
 * The logs are of its stretches, the present one first. While an entry is off its list its place goes on to be counted, since
 * whoever is restored stands where his moment puts him.
 */
export function movesOf(identity: EntryIdentity, logs: readonly StretchLog[]): Move[] {
  const { day, priorityMoment, intakeSequence } = identity;
  let stood: Stood = { rank: { day, priorityMoment, intakeSequence } };
  const moves: Move[] = [];
  for (const log of logs)
    for (const item of log.items) {
      const isOwn = isOf(identity, log.list, item);
      if (isOwn && isNew(item)) return moves;
      if (!isOwn) {
        moves.push(...moveBehind(log.list, item, stood.rank));
        continue;
      }
      const { move, before } = ownMove(log.list, item, stood);
      if (move) moves.push(move);
      stood = before;
    }
  return moves;
}

const isNew = ({ kind }: LogItem): boolean => actRow(kind).from === undefined;

const isOf = (identity: EntryIdentity, on: string, { registerNumber, numberedBy = on }: LogItem): boolean =>
  identity.registerNumber === registerNumber && identity.list === numberedBy;

/** What an act on another's entry does to whoever stands at this rank. */
function moveBehind(list: string, item: LogItem, rank: Rank): Move[] {
  const { sequence, kind, at } = item;
  const { closed, opened } = actRow(kind);
  const wasAhead = item.left !== undefined && isBefore(item.left, rank);
  const isAhead = item.rank !== undefined && isBefore(item.rank, rank);
  const reason = isAhead ? opened : closed;
  return wasAhead === isAhead || !reason ? [] : [{ reason, by: isAhead ? 1 : -1, list, sequence, kind, at }];
}

/** What an act on one's own entry does to one's place, and where one stood before it. */
function ownMove(list: string, item: LogItem, { rank, entered }: Stood): { move?: Move; before: Stood } {
  const { own } = actRow(item.kind);
  const { sequence, kind, at, place = 0, placeLeft = 0 } = item;
  if (kind === 'LIST_ENTERED') return { before: { rank, entered: { item, list } } };
  if (kind === 'LIST_LEFT' && entered) {
    const { item: entry, list: on } = entered;
    const by = (entry.place ?? 0) - placeLeft;
    const { sequence: of, at: when } = entry;
    return {
      move: { reason: 'OWN_LIST_CHANGED', by, list: on, sequence: of, kind: entry.kind, at: when },
      before: { rank },
    };
  }
  const before = { rank: item.left ?? rank };
  return own ? { move: { reason: own, by: place - placeLeft, list, sequence, kind, at }, before } : { before };
}

/** How many times each reason moved a place, and by how much altogether: these sums are the whole difference. */
export function sumsOf(moves: readonly Move[]): readonly { reason: MoveReason; times: number; by: number }[] {
  return [...Map.groupBy(moves, ({ reason }) => reason)].map(([reason, those]) => ({
    reason,
    times: those.length,
    by: those.reduce((sum, { by }) => sum + by, 0),
  }));
}
