import type { ClaimChange } from '../file/claims.ts';
import type { Allocation } from './allocation.ts';
import type { OwnEvent } from './event.ts';

/** A provider's ledger is told on by one step after the other, of whichever round. */
export const ledgerKey = (provider: string): string => `ledger#${provider}`;

/** Who has left a ledger, and as which version of it. */
export const ledgerHolder = ({ id, ledger }: Pick<Allocation, 'id' | 'ledger'>): string =>
  `${id}@${ledger?.version ?? 0}`;

/** Of two rounds that book at once one goes first, and the other by the ledger that it leaves. */
export function claims(events: readonly { readonly type: string }[], after: Allocation): readonly ClaimChange[] {
  const booked = (events as readonly OwnEvent[]).find((event) => 'ledger' in event);
  if (!booked || !('ledger' in booked)) return [];
  return [
    {
      key: ledgerKey(after.provider),
      taken: 'CONTENTION',
      change: 'take',
      holder: ledgerHolder(after),
      file: after.id,
      ...(booked.found ? { from: booked.found } : {}),
    },
  ];
}
