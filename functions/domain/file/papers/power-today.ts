import * as z from 'zod/mini';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

/** What the notary register says of a power it holds. */
export interface FoundPower {
  readonly issuedOn: PlainDate;
  readonly validTo: PlainDate;
  readonly revokedAt?: Instant;
}

/** The same as an event keeps it of whoever acted by that power at that moment, for whoever audits it (X331). */
export const PowerHeld = z.object({
  ...{ issuedOn: z.string(), validTo: z.string() },
  revokedAt: z.optional(z.string()),
});

/** What was answered of the power by which somebody acts; nothing of who comes himself, or by a power that no notary certified. */
export const heldNow = (power: PowerToday | undefined): { readonly power?: FoundPower } =>
  power === undefined || typeof power === 'string' ? {} : { power };

/** The same as it is before an act of a representative; the register may not answer at all. */
export type PowerToday = 'absent' | 'unavailable' | FoundPower;

/** Why the register's answer of today stops him; a register that does not answer only makes him wait. */
export function powerTodayFault(power: PowerToday, now: Instant): 'POWER_REVOKED' | 'POWER_UNKNOWN' | undefined {
  if (power === 'unavailable') return 'POWER_UNKNOWN';
  return presenceOf(power, now) === 'found' ? undefined : 'POWER_REVOKED';
}

/** A power revoked or out of its dates when the representative acted is as good as absent (8.4); a hold changes nothing. */
export function presenceOf(power: 'absent' | FoundPower, actedAt: Instant): 'found' | 'absent' {
  if (power === 'absent') return power;
  const actedOn = localDate(actedAt);
  const isInDates = power.issuedOn <= actedOn && actedOn <= power.validTo;
  return isInDates && (power.revokedAt === undefined || actedAt < power.revokedAt) ? 'found' : 'absent';
}
