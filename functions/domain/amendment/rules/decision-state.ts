import type { EntryStatus } from '../../queue/list.ts';
import type { Amendment } from '../amendment.ts';
import { endsEntry } from './force.ts';

/** How a told decision stands today: in force, not yet, left as it was, overtaken before it took effect, or undone since. */
export const decisionStates = ['IN_FORCE', 'NOT_YET', 'LEFT', 'OVERTAKEN', 'UNDONE'] as const;
export type DecisionState = (typeof decisionStates)[number];

interface Now {
  /** how its entry stands */
  readonly entry: EntryStatus;
  /** whether another act has come on the entry after its own */
  readonly isFollowed: boolean;
}

/** X141: what ended an entry is undone by whatever act came after it; what gave one back, once the entry has ended again. */
export function decisionState(file: Amendment, { entry, isFollowed }: Now): DecisionState {
  if (file.decision?.outcome === 'LEFT') return 'LEFT';
  if (file.status === 'NOT_AMENDED') return 'OVERTAKEN';
  if (!file.inForce) return 'NOT_YET';
  const isUndone = endsEntry(file) ? isFollowed : entry !== 'ACTIVE';
  return isUndone ? 'UNDONE' : 'IN_FORCE';
}
