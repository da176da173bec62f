import type { Instant } from '../time/instant.ts';
import type { ClaimHolder } from './tasks/task-claim.ts';
import type { RungId } from './terms/rungs.ts';

/** How machines, the clock and whoever holds a task move a file of any kind along. */
export type FrameCommand =
  | { readonly type: 'Hold'; readonly step: string; readonly cause: string; readonly nextTryAt: Instant }
  | { readonly type: 'OpenTask'; readonly step: string }
  /** `holder`: whoever has claimed it before, as the staff register knows him now */
  | { readonly type: 'ClaimTask'; readonly holder?: ClaimHolder }
  | { readonly type: 'ReleaseTask' }
  | { readonly type: 'ClimbRung'; readonly term: string; readonly commit: number; readonly rung: RungId }
  /** the calendar may have gained a year or a day since they were reckoned (X61) */
  | { readonly type: 'ReckonTerms' }
  | { readonly type: 'ResumeProcedure'; readonly why: string };

export type FrameCommandType = FrameCommand['type'];
export type FrameCommandOf<T extends FrameCommandType> = Extract<FrameCommand, { type: T }>;
