import type { ClaimChange } from '../file/claims.ts';
import { entryKey, entryName } from '../queue/list.ts';
import type { Amendment } from './amendment.ts';
import { endsEntry } from './rules/force.ts';

/** The one open amendment of an entry. */
export const openAmendmentKey = (entry: Amendment['entry']): string => `amendment#${entryName(entry)}`;

type Told = readonly { readonly type: string }[];

/** An entry has one open amendment, until its act is written or it is left as it is; an entry that is gone holds its person no more. */
export function claims(events: Told, after: Amendment): readonly ClaimChange[] {
  const { id, entry } = after;
  const types = events.map(({ type }) => type);
  const open = { key: openAmendmentKey(entry), holder: id, taken: 'AMENDMENT_OPEN' } as const;
  if (types.includes('AmendmentProposed') || types.includes('LeavingFiled'))
    return [{ ...open, change: 'take', file: id }];
  if (types.includes('AmendmentInForce')) return [{ ...open, change: 'release' }, ...ofEntry(after)];
  if (types.includes('AmendmentResumed')) return [{ ...open, change: 'release' }, ...ofEntry(after)];
  if (after.suspension?.gaveWay && types.includes('AmendmentSuspended'))
    return [{ ...open, change: 'take', file: id }, standsAgain(after)];
  return after.status === 'NOT_AMENDED' ? [{ ...open, change: 'release' }] : [];
}

const standing = ({ entry, subject }: Amendment) =>
  ({ key: entryKey(entry.provider, subject), holder: entryName(entry), taken: 'ALREADY_REGISTERED' }) as const;

const standsAgain = (file: Amendment): ClaimChange => ({ ...standing(file), change: 'take', file: file.request });

/** What a removal lets go a restoration takes back; whoever has another entry there by then has none to take. */
function ofEntry(after: Amendment): readonly ClaimChange[] {
  if (endsEntry(after)) return [{ ...standing(after), change: 'release' }];
  return after.purpose === 'RESTORATION' ? [standsAgain(after)] : [];
}
