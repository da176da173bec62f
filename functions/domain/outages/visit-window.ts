import type { Instant } from '#domain/time/instant.ts';

/** The two hours of a visit at home, and when they were offered. */
export interface VisitWindow {
  readonly from: Instant;
  readonly to: Instant;
  readonly at: Instant;
}

/** Does a moment known to the minute lie in a window that was offered before it began (X182)? */
export const liesIn = (window: VisitWindow | undefined, moment: Instant): boolean =>
  window !== undefined && window.at < window.from && window.from <= moment && moment < window.to;
