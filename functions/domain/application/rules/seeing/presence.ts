import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { PowerToday } from '../../facts.ts';
import { asksPower, powerFault, powerTodayFault, representativeNow } from '../filing/power.ts';

/** Who stands before the operator, and whose IIN his identity document bears. */
export interface Present {
  readonly by: 'recipient' | 'representative';
  readonly person: PersonId | undefined;
  /** what the notary register says today of the power, where it is asked */
  readonly power?: PowerToday | undefined;
}

const otherPerson = words(
  'Жеке басын куәландыратын құжаттағы ЖСН алушыныкі не өтініштегі өкілдікі болуы тиіс',
  'ИИН в документе, удостоверяющем личность, должен быть ИИН услугополучателя либо представителя, названного в заявлении',
  'The IIN of the identity document must be that of the recipient, or of the representative whom the request names',
);

/**
 * Whoever acts at a desk is known each time by the IIN of his document, a representative also by a power that holds at
 * that moment, asked of the notary register where it is in it: what was true when the request was filed may be so no more
 * (5.7, 8.3, X21, X56). Whoever has named the number and is the representative is told why his power does not let him (X87).
 */
export function presenceFault(
  theCase: Application,
  present: Present,
  { now, paragraph }: { readonly now: Instant; readonly paragraph: string },
): Refusal | undefined {
  const { by, person, power } = present;
  const fault = by === 'representative' ? powerFault(theCase, localDate(now)) : undefined;
  if (fault === 'REPRESENTATIVE_ABSENT') return refusal(fault, { paragraph });
  const expected = by === 'recipient' ? theCase.applicant : representativeNow(theCase)?.person;
  if (person !== expected) return fieldsWrong(paragraph, { field: 'iin', problem: 'OTHER_PERSON', cure: otherPerson });
  if (fault) return refusal(fault, { paragraph, isProven: true });
  if (!asksPower(theCase, present, localDate(now))) return undefined;
  if (power === undefined) throw new Error('the notary register is asked before a representative acts');
  const today = powerTodayFault(power, now);
  return today && refusal(today, { paragraph, isProven: true });
}
