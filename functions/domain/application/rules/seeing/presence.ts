import { shownFault } from '#domain/file/papers/identity-shown.ts';
import { powerTodayFault } from '#domain/file/papers/power-today.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { PresenceFacts, ShownDocument } from '../../facts.ts';
import { asksPower, powerFault, representativeNow } from '../filing/representing/power.ts';
import { deathFault } from './death.ts';

/** Who stands before the operator, whose IIN his identity document bears, and what is known of him. */
export interface Present extends PresenceFacts {
  readonly by: 'recipient' | 'representative';
  readonly person: PersonId | undefined;
  /** as he acts; whoever was only seen has none with him here */
  readonly identity?: ShownDocument | undefined;
}

interface At {
  readonly now: Instant;
  readonly paragraph: string;
}

const otherPerson = words(
  'Жеке басын куәландыратын құжаттағы ЖСН алушыныкі не өтініштегі өкілдікі болуы тиіс',
  'ИИН в документе, удостоверяющем личность, должен быть ИИН услугополучателя либо представителя, названного в заявлении',
  'The IIN of the identity document must be that of the recipient, or of the representative whom the request names',
);

const noDocument = words(
  'Келген адам көрсеткен, жеке басын куәландыратын құжатты енгізіңіз',
  'Укажите документ, удостоверяющий личность, который предъявил пришедший',
  'Enter the identity document that whoever came has shown',
);

/** X85: by a document that nobody can have shown that day nobody is known. */
export const identityFault = ({ content, iin }: ShownDocument, { now, paragraph }: At): Refusal | undefined =>
  shownFault({ identityDocument: content, iin }, { today: localDate(now), paragraph });

/** Whoever acts at a desk has shown a document. */
export const presenceShownFault = (theCase: Application, present: Present, at: At): Refusal | undefined =>
  present.identity
    ? presenceFault(theCase, present, at)
    : fieldsWrong(at.paragraph, { field: 'identityDocument', problem: 'MISSING', cure: noDocument });

/**
 * Whoever acts at a desk is known each time by the IIN of his document, a representative also by a power that holds at
 * that moment, asked of the notary register where it is in it, and while the recipient lives: what was true when the request was filed
 * may be so no more (5.7, 8.3, X21, X56, X90). Whoever has named himself as the request names him is told why, wherever (X87).
 */
export function presenceFault(theCase: Application, present: Present, at: At): Refusal | undefined {
  const { paragraph } = at;
  const { by, person, identity } = present;
  const { applicant } = theCase;
  const representative = representativeNow(theCase);
  if (by === 'representative' && !representative) return refusal('REPRESENTATIVE_ABSENT', { paragraph });
  const expected = by === 'recipient' ? applicant : representative?.person;
  if (person !== expected) return fieldsWrong(paragraph, { field: 'iin', problem: 'OTHER_PERSON', cure: otherPerson });
  const fault =
    (identity && identityFault(identity, at)) ??
    deathFault(theCase, present) ??
    presentPowerFault(theCase, present, at);
  return fault && { ...fault, isProven: true };
}

/** Why the power of the representative who has shown who he is does not hold. */
function presentPowerFault(theCase: Application, present: Present, { now, paragraph }: At): Refusal | undefined {
  const { by, power } = present;
  const fault = by === 'representative' ? powerFault(theCase, localDate(now)) : undefined;
  if (fault) return refusal(fault, { paragraph });
  if (!asksPower(theCase, present, localDate(now))) return undefined;
  if (power === undefined) throw new Error('the notary register is asked before a representative acts');
  const today = powerTodayFault(power, now);
  return today && refusal(today, { paragraph });
}
