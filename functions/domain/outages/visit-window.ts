import type { Instant } from '#domain/time/instant.ts';
import { lastOfMinute } from '#domain/time/local-date.ts';

/** The two hours of a visit at home, and when they were offered. */
export interface VisitWindow {
  readonly from: Instant;
  readonly to: Instant;
  readonly at: Instant;
}

/** What was set of a visit: its window, when somebody came in it, and those in which nobody of the centre seems to have come. */
interface WindowsOf<W extends VisitWindow> {
  readonly window?: W | undefined;
  readonly home?: { readonly at: Instant } | undefined;
  readonly unmade?: readonly W[] | undefined;
}

/** The window of a visit in which a moment lies; one of which nothing was entered in time may still be confirmed by a second official (X182, X232). */
export const windowAt = <W extends VisitWindow>(file: WindowsOf<W>, moment: Instant): W | undefined =>
  liesIn(file.window, moment) && !isBeforeComing(file, moment) ? file.window : missedAt(file, moment);

/** Would somebody have taken a thing before he came, as he has told the system himself by beginning the visit (X182)? */
export const isBeforeComing = ({ home }: Pick<WindowsOf<VisitWindow>, 'home'>, moment: Instant): boolean =>
  home !== undefined && lastOfMinute(moment) < home.at;

/** The window in which nobody of the centre seems to have come, in which a moment lies (X232). */
export const missedAt = <W extends VisitWindow>(
  { unmade = [] }: Pick<WindowsOf<W>, 'unmade'>,
  moment: Instant,
): W | undefined => unmade.find((each) => liesIn(each, moment));

/** Does a moment known to the minute lie in a window that was offered before it began (X182)? */
export const liesIn = (window: VisitWindow | undefined, moment: Instant): boolean =>
  window !== undefined && window.at < window.from && window.from <= moment && moment < window.to;
