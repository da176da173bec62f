import { periods } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';

const milliseconds = { minute: 60_000, calendarDay: 86_400_000 };

/** So far may a foreign clock run ahead of ours (X32). */
export const latestClaim = (at: Instant): Instant => shifted(at, lengthOf(periods.signingClaimAhead));

/** Whether the signer's own time is too far from the receipt, before or after, to be believed (X32). */
export const isSkewed = (claimedAt: Instant, receivedAt: Instant): boolean =>
  claimedAt > latestClaim(receivedAt) || claimedAt < shifted(receivedAt, -lengthOf(periods.signingClaimBehind));

const lengthOf = ({ amount, unit }: { readonly amount: number; readonly unit: keyof typeof milliseconds }): number =>
  amount * milliseconds[unit];

const shifted = (at: Instant, byMilliseconds: number): Instant =>
  new Date(Date.parse(at) + byMilliseconds).toISOString();
