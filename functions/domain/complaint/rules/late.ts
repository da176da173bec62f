import { lastDayOf, periods } from '../../regulation/periods.ts';
import type { Instant, PlainDate } from '../../time/instant.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import type { CommandOf, Matter } from '../command.ts';

type Letter = CommandOf<'FileComplaint'>['letter'];

type Told = Pick<Matter, 'toldOn' | 'namesNoRemedy'>;

/** Are the days for it over? It is taken all the same, and suspends nothing (APPK 92(3)); a letter is made when it is posted. */
export function isLate({ toldOn, namesNoRemedy }: Told, now: Instant, letter?: Letter): boolean {
  if (toldOn === undefined) return false;
  const posted = letter?.postedOn;
  const made = posted !== undefined && posted >= firstDay(toldOn) ? posted : localDate(now);
  return made > lastDayOf(namesNoRemedy ? 'appealWithoutRemedyNamed' : 'appeal', toldOn);
}

/** From which day somebody may have had what it is about, be it before a letter counts as delivered (X53): a day before makes nothing timely. */
const firstDay = (toldOn: PlainDate): PlainDate => addDays(toldOn, -periods.postedDelivered.amount - 1);
