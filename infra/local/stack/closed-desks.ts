import type { Instant } from '#domain/time/instant.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { isOpenAt, nextOpening } from '#domain/time/office-time.ts';

/** Said while desks take nothing (X113): the command that moves the local clock to when they next open. */
export function closedDesks(now: Instant): string | undefined {
  if (isOpenAt('corporation', now)) return undefined;
  const opening = nextOpening('corporation', now);
  const target = `${localDate(opening)}T${localTime(opening)}:00+05:00`;
  return `By the local clock the desks are closed: npm run local:clock -- --to ${target} opens them.`;
}
