import type { Application } from '#domain/application/application.ts';
import type { FoundPower } from '#domain/application/facts.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/**
 * May the recorded representative act today? Asked again whenever he acts; a lapsed or refuted power stops him, not the
 * case (8.3, X9).
 */
export function powerFault(
  { representative }: Application,
  today: PlainDate,
): 'REPRESENTATIVE_ABSENT' | 'POWER_LAPSED' | 'POWER_REFUTED' | undefined {
  if (!representative) return 'REPRESENTATIVE_ABSENT';
  if (representative.check === 'refuted') return 'POWER_REFUTED';
  return (representative.validTo ?? today) < today ? 'POWER_LAPSED' : undefined;
}

/** Only a power that a notary certified is in the notary register (8.4, X8). */
export const isInNotaryRegister = ({ representative }: Application): boolean => representative?.power === 'notarised';

/** A power revoked or out of its dates when the representative filed is as good as absent (8.4); a hold changes nothing. */
export function presenceOf(power: 'absent' | FoundPower, filedAt: Instant): 'found' | 'absent' {
  if (power === 'absent') return power;
  const filedOn = localDate(filedAt);
  const isInDates = power.issuedOn <= filedOn && filedOn <= power.validTo;
  return isInDates && (power.revokedAt === undefined || filedAt < power.revokedAt) ? 'found' : 'absent';
}
