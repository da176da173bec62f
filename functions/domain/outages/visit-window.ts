import type { Instant } from '#domain/time/instant.ts';

/** The two hours of a visit at home, and when they were offered. */
export interface VisitWindow {
  readonly from: Instant;
  readonly to: Instant;
  readonly at: Instant;
}

/** What was set of a visit: its window, and those in which nobody of the centre seems to have come. */
interface WindowsOf<W extends VisitWindow> {
  readonly window?: W | undefined;
  readonly unmade?: readonly W[] | undefined;
}

/** The window of a visit in which a moment lies; one of which nothing was entered in time may still be confirmed by a second official (X182, X232). */
export const windowAt = <W extends VisitWindow>(
  { window, unmade = [] }: WindowsOf<W>,
  moment: Instant,
): W | undefined => (window && liesIn(window, moment) ? window : missedAt({ unmade }, moment));

/** The window in which nobody of the centre seems to have come, in which a moment lies (X232). */
export const missedAt = <W extends VisitWindow>(
  { unmade = [] }: Pick<WindowsOf<W>, 'unmade'>,
  moment: Instant,
): W | undefined => unmade.find((each) => liesIn(each, moment));

/** Does a moment known to the minute lie in a window that was offered before it began (X182)? */
export const liesIn = (window: VisitWindow | undefined, moment: Instant): boolean =>
  window !== undefined && window.at < window.from && window.from <= moment && moment < window.to;
