/** How an entry stands on a list; AWAY: it went to another list. */
export type Status = 'ACTIVE' | 'REMOVED' | 'HOUSED' | 'LEFT' | 'TRANSFERRED' | 'MERGED' | 'AWAY';

interface Rule {
  /** how the entry stood; absent: it is new, and takes the list's next number */
  readonly from?: readonly Status[];
  readonly to: Status;
  readonly closes?: true;
  readonly opens?: true;
  /** of which kinds its ground is; absent: none need be told */
  readonly grounds?: readonly string[];
}

/** Whoever was transferred stands on another list by the same moment, and is not given back beside it. */
const gone = ['REMOVED', 'LEFT', 'MERGED', 'HOUSED'] as const;

/** A dwelling that was given out of the order: a court act, or the law, and how the commission voted. */
export const outOfOrder: readonly string[] = ['OVERRIDE_BY_COURT', 'OVERRIDE_BY_LAW'];

/** Every act there is on a list, and all that it may do: a list changes by nothing else. */
export const rules: Readonly<Record<string, Rule>> = {
  REGISTERED: { to: 'ACTIVE', opens: true },
  TAKEN_IN: { to: 'ACTIVE', opens: true },
  TRANSFERRED_IN: { to: 'ACTIVE', opens: true },
  LEFT: { from: ['ACTIVE'], to: 'LEFT', closes: true, grounds: ['OWN_WISH'] },
  REMOVED: { from: ['ACTIVE'], to: 'REMOVED', closes: true, grounds: ['NEED_ENDED', 'MOVED', 'OTHER_BY_LAW'] },
  MERGED: { from: ['ACTIVE'], to: 'MERGED', closes: true, grounds: ['CORRECTION'] },
  TRANSFERRED: { from: ['ACTIVE'], to: 'TRANSFERRED', closes: true, grounds: ['MOVED'] },
  HOUSED: { from: ['ACTIVE'], to: 'HOUSED', closes: true, grounds: ['HOUSED', ...outOfOrder] },
  HOUSING_REMOVED: { from: ['HOUSED'], to: 'REMOVED', grounds: ['OTHER_BY_LAW'] },
  RESTORED: { from: gone, to: 'ACTIVE', opens: true, grounds: ['CORRECTION', 'OTHER_BY_LAW'] },
  MOMENT_CORRECTED: { from: ['ACTIVE'], to: 'ACTIVE', closes: true, opens: true, grounds: ['CORRECTION'] },
  LIST_LEFT: { from: ['ACTIVE'], to: 'AWAY', closes: true, grounds: ['OWN_WISH', 'OTHER_BY_LAW'] },
  LIST_ENTERED: { from: ['AWAY'], to: 'ACTIVE', opens: true, grounds: ['OWN_WISH', 'OTHER_BY_LAW'] },
  SUCCEEDED: { from: ['ACTIVE'], to: 'ACTIVE', grounds: ['OTHER_BY_LAW', 'MOVED', 'OWN_WISH'] },
  FAMILY_CHANGED: { from: ['ACTIVE'], to: 'ACTIVE', grounds: ['OWN_WISH'] },
};
