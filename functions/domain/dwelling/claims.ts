import type { ClaimChange } from '../file/claims.ts';
import type { Dwelling } from './dwelling.ts';
import type { OwnEvent } from './event.ts';

type Told = readonly { readonly type: string }[];

/** X285: where a dwelling is it is entered no second time, whoever has it, until it is withdrawn. */
export function claims(events: Told, { id, addressKey }: Dwelling): readonly ClaimChange[] {
  if (addressKey === undefined) return [];
  const where = { key: `dwelling-at#${addressKey}`, holder: id, taken: 'DWELLING_ENTERED' } as const;
  return (events as readonly OwnEvent[]).flatMap(({ type }): readonly ClaimChange[] => {
    if (type === 'DwellingEntered') return [{ ...where, change: 'take', file: id }];
    return type === 'DwellingWithdrawn' ? [{ ...where, change: 'release' }] : [];
  });
}
