import type { Month } from '#domain/queue/publication/scorecard.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays, addMonths } from '#domain/time/local-date.ts';
import { countTerms, type ScorecardDeps } from './count-terms.ts';
import { type PublishingDeps, publishRegister } from './publish-register.ts';

/**
 * Publishes each day that is over, and counts how terms were kept in a month as soon as its last day is out, for the next day to tell:
 * whoever catches up with many nights leaves out no month (X151).
 */
export async function publishNights(
  today: PlainDate,
  deps: PublishingDeps & ScorecardDeps,
): Promise<{ readonly days: number; readonly months: readonly Month[] }> {
  let days = 0;
  const months: Month[] = [];
  for (const night of nightsUntil(today, await deps.publication.lastDay())) {
    days += (await publishRegister(addDays(night, -1), deps)).length;
    months.push(...(await countTerms(night, deps)));
  }
  return { days, months };
}

/** The nights of which a month is counted, since the last day that is out, and this one. */
function nightsUntil(today: PlainDate, last: PlainDate | undefined): PlainDate[] {
  const nights: PlainDate[] = [];
  for (let first = last && addMonths(`${last.slice(0, 7)}-01`, 1); first && first < today; first = addMonths(first, 1))
    nights.push(first);
  return [...nights, today];
}
