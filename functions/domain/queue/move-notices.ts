import type { PlainDate } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import { type Move, sumsOf } from './moves.ts';

/** When a move is told by itself (X119): so many places forward since it was told last, or on one day so many backwards. */
export const moveNoticeRule = { forward: 10, backwards: 1 } as const;

/** That a place has moved so far that it matters: from where it was when that was told last. */
export interface MoveNotice {
  readonly on: PlainDate;
  readonly from: number;
  readonly to: number;
  readonly reasons: ReturnType<typeof sumsOf>;
}

const sum = (moves: readonly Move[]): number => moves.reduce((total, { by }) => total + by, 0);

/** The notices that these moves, the latest first, called for from a place on: the oldest first, a day at most one. */
export function noticesOf(moves: readonly Move[], startsAt: number): MoveNotice[] {
  const notices: MoveNotice[] = [];
  let from = startsAt;
  let untold: Move[] = [];
  for (const [on, those] of Map.groupBy(moves.toReversed(), ({ at }) => localDate(at))) {
    untold = [...untold, ...those];
    const by = sum(untold);
    if (sum(those) < moveNoticeRule.backwards && by > -moveNoticeRule.forward) continue;
    notices.push({ on, from, to: from + by, reasons: sumsOf(untold) });
    from += by;
    untold = [];
  }
  return notices;
}
