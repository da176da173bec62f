import type { EntryStatus } from './list.ts';

/** Why a place moved, as whoever stands behind is told it, or whose own act it was. */
export type MoveReason =
  | 'AHEAD_HOUSED'
  | 'AHEAD_REMOVED'
  | 'AHEAD_WITHDREW'
  | 'AHEAD_DECIDED_LATER'
  | 'AHEAD_REINSTATED'
  | 'AHEAD_LEFT_LIST'
  | 'AHEAD_CAME_FROM_OTHER_LIST'
  | 'AHEAD_DATE_CORRECTED_AWAY'
  | 'AHEAD_DATE_CORRECTED_IN'
  | 'OWN_LIST_CHANGED'
  | 'OWN_DATE_CORRECTED'
  | 'MIGRATION';

interface ActRow {
  /** how the entry stands before; absent: it is new, and takes the list's next number */
  readonly from?: readonly EntryStatus[];
  readonly to: EntryStatus;
  /** what those behind the position that is closed are told */
  readonly closed?: MoveReason;
  /** what those behind the position that is opened are told */
  readonly opened?: MoveReason;
  /** what the person himself is told, where his own place is another afterwards */
  readonly own?: MoveReason;
}

/** Who stands on no list; whoever was transferred stands on another by the same moment, and comes back as he went (X158). */
const gone = ['REMOVED', 'LEFT', 'MERGED', 'HOUSED'] as const;

/**
 * Every act on a list: from which status to which it brings an entry, whether it closes a position, opens one or both, and
 * what those behind it are told. A list changes only by an act; an act that was wrong is undone by an act.
 */
// biome-ignore format: a table, one act a row
export const listActs = {
  REGISTERED:       { to: 'ACTIVE', opened: 'AHEAD_DECIDED_LATER' },
  TAKEN_IN:         { to: 'ACTIVE', opened: 'MIGRATION' },
  TRANSFERRED_IN:   { to: 'ACTIVE', opened: 'AHEAD_CAME_FROM_OTHER_LIST', own: 'OWN_LIST_CHANGED' },
  LEFT:             { from: ['ACTIVE'], to: 'LEFT', closed: 'AHEAD_WITHDREW' },
  REMOVED:          { from: ['ACTIVE'], to: 'REMOVED', closed: 'AHEAD_REMOVED' },
  MERGED:           { from: ['ACTIVE'], to: 'MERGED', closed: 'AHEAD_REMOVED' },
  TRANSFERRED:      { from: ['ACTIVE'], to: 'TRANSFERRED', closed: 'AHEAD_LEFT_LIST' },
  HOUSED:           { from: ['ACTIVE'], to: 'HOUSED', closed: 'AHEAD_HOUSED' },
  HOUSING_REMOVED:  { from: ['HOUSED'], to: 'REMOVED' },
  RESTORED:         { from: gone, to: 'ACTIVE', opened: 'AHEAD_REINSTATED' },
  MOMENT_CORRECTED: { from: ['ACTIVE'], to: 'ACTIVE', closed: 'AHEAD_DATE_CORRECTED_AWAY', opened: 'AHEAD_DATE_CORRECTED_IN', own: 'OWN_DATE_CORRECTED' },
  LIST_LEFT:        { from: ['ACTIVE'], to: 'ACTIVE', closed: 'AHEAD_LEFT_LIST' },
  LIST_ENTERED:     { from: ['ACTIVE'], to: 'ACTIVE', opened: 'AHEAD_CAME_FROM_OTHER_LIST', own: 'OWN_LIST_CHANGED' },
  SUCCEEDED:        { from: ['ACTIVE'], to: 'ACTIVE' },
  FAMILY_CHANGED:   { from: ['ACTIVE'], to: 'ACTIVE' },
} as const satisfies Record<string, ActRow>;
export type ListActKind = keyof typeof listActs;
export const listActKinds = Object.keys(listActs) as [ListActKind, ...ListActKind[]];

export const actRow = (kind: ListActKind): ActRow => listActs[kind];
