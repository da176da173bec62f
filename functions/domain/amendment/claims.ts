import type { ClaimChange } from '../file/claims.ts';
import { entryKey, entryName } from '../queue/list.ts';
import type { Amendment } from './amendment.ts';
import { isBurden } from './rules/force.ts';

/** The one open amendment of an entry. */
export const openAmendmentKey = (entry: Amendment['entry']): string => `amendment#${entryName(entry)}`;

type Told = readonly { readonly type: string }[];

/** An entry has one open amendment, until its act is written or it is left as it is; an entry that is gone holds its person no more. */
export function claims(events: Told, after: Amendment): readonly ClaimChange[] {
  const { id, entry, subject } = after;
  const types = events.map(({ type }) => type);
  const open = { key: openAmendmentKey(entry), holder: id, taken: 'AMENDMENT_OPEN' } as const;
  if (types.includes('AmendmentProposed')) return [{ ...open, change: 'take', file: id }];
  const standing = {
    key: entryKey(entry.provider, subject),
    holder: entryName(entry),
    taken: 'ALREADY_REGISTERED',
  } as const;
  if (types.includes('AmendmentInForce'))
    return [{ ...open, change: 'release' }, ...(isBurden(after) ? [{ ...standing, change: 'release' } as const] : [])];
  return after.status === 'NOT_AMENDED' ? [{ ...open, change: 'release' }] : [];
}
