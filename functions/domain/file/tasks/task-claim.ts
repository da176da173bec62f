import type { StaffRole } from '../../actor.ts';
import { lengthOf } from '../../regulation/periods.ts';
import type { Instant } from '../../time/instant.ts';
import type { FileState } from '../state.ts';

/** Whoever has claimed the open task, as the staff register knows him at this moment. */
export interface ClaimHolder {
  readonly staff: string;
  /** the roles he acts in that day, his own and those he stands in for; none once his service has ended */
  readonly actsAs: readonly {
    readonly kind: StaffRole;
    readonly organisation: string;
    readonly person?: string | undefined;
    readonly nameKeys?: readonly string[] | undefined;
  }[];
  readonly isAway: boolean;
}

/** The facts by which a claim is judged, and when. */
export interface ClaimJudged {
  readonly holder: ClaimHolder | undefined;
  readonly now: Instant;
}

/** The moment from which a claim made now is stale. */
export const claimEndsAt = (now: Instant): Instant => new Date(Date.parse(now) + lengthOf('claimOnTask')).toISOString();

const isAged = ({ openedAt, claimedUntil }: NonNullable<FileState['task']>, now: Instant): boolean =>
  now >= (claimedUntil ?? claimEndsAt(openedAt));

/**
 * Does the claim on the open task still keep it from others? It ends with its holder's service, substitution, absence or
 * recusal, and with age; facts of somebody else end none, for the claim has moved since they were asked.
 */
export function claimStands({ task, recused }: FileState, { holder, now }: ClaimJudged): boolean {
  if (!task?.claimedBy || recused.includes(task.claimedBy) || isAged(task, now)) return false;
  if (holder?.staff !== task.claimedBy) return true;
  const { role, organisation } = task;
  return !holder.isAway && holder.actsAs.some((own) => own.kind === role && own.organisation === organisation);
}

/** His own claim, that he need not make again. */
export const holdsClaim = ({ task }: FileState, staff: string, now: Instant): boolean =>
  task?.claimedBy === staff && !isAged(task, now);
