import { shownFault } from '../../file/papers/identity-shown.ts';
import { type PowerToday, powerTodayFault } from '../../file/papers/power-today.ts';
import { presentFault, type SeenShown } from '../../file/present.ts';
import { fieldsWrong, type Refusal, refusal } from '../../file/refusal.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';

/** Who stands before an operator with a row of an old list, and what is known that day of him and of whom he comes for. */
export interface Present {
  readonly by: 'recipient' | 'representative';
  /** whose row it is by what was shown: the bearer of the document, or whom the power is of */
  readonly person: string | undefined;
  readonly identity: SeenShown | undefined;
  /** of a representative, as the notary register has it at that moment; who brings none proves nothing */
  readonly power?: PowerToday | undefined;
  /** of whose row it is, by the newest of his requests of which a register was asked (X90) */
  readonly hasDied: boolean;
}

interface At {
  readonly now: Instant;
  readonly paragraph: string;
}

/**
 * Whoever acts on a row of an old list at a desk is its person, or has of him a power that a notary certified and that the
 * notary register has in force at that moment (X276); and nobody acts as the dead (X90).
 */
export function rowPresenceFault(
  file: { readonly subject: string },
  { by, person, identity, power, hasDied }: Present,
  { now, paragraph }: At,
): Refusal | undefined {
  if (by === 'recipient') {
    const fault = presentFault(file, { person, identity, paragraph }, now);
    return fault ?? (hasDied ? proven(refusal('RECIPIENT_DIED')) : undefined);
  }
  if (!identity || power === undefined || person !== file.subject)
    return fieldsWrong(paragraph, { field: 'representing.recipientIin', problem: 'OTHER_PERSON' });
  const unshown = shownFault(
    { identityDocument: identity.content, iin: identity.iin },
    { today: localDate(now), paragraph },
  );
  const today = powerTodayFault(power, now);
  const fault = unshown ?? (hasDied ? refusal('RECIPIENT_DIED') : today && refusal(today, { paragraph }));
  return fault && proven(fault);
}

const proven = (fault: Refusal): Refusal => ({ ...fault, isProven: true });
