import type { EntryIdentity } from '../../queue/list.ts';
import type { Amendment } from '../amendment.ts';

/**
 * How a told decision stands today: in force, not yet, suspended or set aside by a complaint, left as it was, overtaken before
 * it took effect, or undone since.
 */
export const decisionStates = ['IN_FORCE', 'NOT_YET', 'SUSPENDED', 'SET_ASIDE', 'LEFT', 'OVERTAKEN', 'UNDONE'] as const;
export type DecisionState = (typeof decisionStates)[number];

interface Now {
  /** how its entry stands */
  readonly entry: Pick<EntryIdentity, 'status' | 'priorityMoment'>;
  /** whether another act has come on the entry after its own */
  readonly isFollowed: boolean;
}

/**
 * X141: what ended an entry is undone by whatever act came after it; what gave one back, or its moment, once the entry has ended
 * again, or its moment is another.
 */
export function decisionState(file: Amendment, now: Now): DecisionState {
  if (file.decision?.outcome === 'LEFT') return 'LEFT';
  if (file.status === 'SUSPENDED') return 'SUSPENDED';
  if (file.status === 'NOT_AMENDED') return file.suspension?.endedAt ? 'SET_ASIDE' : 'OVERTAKEN';
  if (!file.inForce) return 'NOT_YET';
  return isUndone(file, now) ? 'UNDONE' : 'IN_FORCE';
}

function isUndone({ purpose, moment }: Amendment, { entry, isFollowed }: Now): boolean {
  if (purpose === 'RESTORATION' || purpose === 'MOMENT')
    return entry.status !== 'ACTIVE' || (moment !== undefined && moment.to !== entry.priorityMoment);
  return isFollowed;
}
