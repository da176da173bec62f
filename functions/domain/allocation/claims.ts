import type { ClaimChange } from '../file/claims.ts';
import type { Allocation } from './allocation.ts';
import type { OwnEvent } from './event.ts';
import { actKey, type Override, officeActKey } from './override.ts';

/** A provider's ledger is told on by one step after the other, of whichever round. */
export const ledgerKey = (provider: string): string => `ledger#${provider}`;

/** Who has left a ledger, and as which version of it. */
export const ledgerHolder = ({ id, ledger }: Pick<Allocation, 'id' | 'ledger'>): string =>
  `${id}@${ledger?.version ?? 0}`;

type Told = readonly { readonly type: string }[];

/** What a round holds: the ledger as it leaves it, and the acts by which it gives dwellings out of the order. */
export function claims(events: Told, after: Allocation): readonly ClaimChange[] {
  const told = events as readonly OwnEvent[];
  return [...ofLedger(told, after), ...told.flatMap((event) => ofActs(event, after))];
}

/** X286: an act is held from the opening on, until what it was to give has come to nothing or is undone. */
function ofActs(event: OwnEvent, { id, provider, overrides = [] }: Allocation): readonly ClaimChange[] {
  const held = overrides.filter(({ holdsAct }) => holdsAct);
  const claim = (one: Override) => ({ key: actKey(provider, one), holder: id, taken: 'COURT_ACT_USED' }) as const;
  if (event.type === 'AllocationOpened')
    return held.flatMap((one) => [
      // the same act may be held since before courts were named
      ...(one.court ? [{ ...claim(one), key: officeActKey(provider, one), change: 'mustBeFree' } as const] : []),
      { ...claim(one), change: 'take', file: id },
    ]);
  const isFreed = event.type === 'OverrideLapsed' || ('freesAct' in event && event.freesAct === true);
  if (!isFreed) return [];
  return held
    .filter(({ dwelling }) => dwelling === event.dwelling)
    .map((one) => ({ ...claim(one), change: 'release' }));
}

/** Of two rounds that book at once one goes first, and the other by the ledger that it leaves. */
function ofLedger(events: readonly OwnEvent[], after: Allocation): readonly ClaimChange[] {
  const booked = events.find((event) => 'ledger' in event);
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
