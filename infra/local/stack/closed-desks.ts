import type { Instant } from '#domain/time/instant.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { isOpenAt, nextOpening } from '#domain/time/office-time.ts';
import { type Words, words } from '#domain/words.ts';

/** Said while desks take nothing (X113): the command that moves the local clock to when they next open. */
export function closedDesks(now: Instant): Words | undefined {
  if (isOpenAt('corporation', now)) return undefined;
  const opening = nextOpening('corporation', now);
  const target = `${localDate(opening)}T${localTime(opening)}:00+05:00`;
  const command = `npm run local:clock -- --to ${target}`;
  return words(
    `Жергілікті сағат бойынша бөлімдер жабық: оларды ${command} ашады.`,
    `По локальным часам отделы закрыты: их открывает ${command}.`,
    `By the local clock the desks are closed: ${command} opens them.`,
  );
}
