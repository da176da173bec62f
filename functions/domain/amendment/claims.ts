import type { ClaimChange } from '../file/claims.ts';
import { entryKey, entryName } from '../queue/list.ts';
import type { Amendment } from './amendment.ts';
import type { OwnEventType } from './event.ts';
import { endsEntry } from './rules/force.ts';

/** The one open amendment of an entry. */
export const openAmendmentKey = (entry: Amendment['entry']): string => `amendment#${entryName(entry)}`;

/** By what an entry is left as it is; whatever comes after that finds the claim let go, and perhaps another's (X122). */
const leavingAsItIs: ReadonlySet<string> = new Set([
  'LeavingRevoked',
  'DecisionDelivered',
  'DecisionPosted',
  'AmendmentOvertaken',
] satisfies OwnEventType[]);

type Told = readonly { readonly type: string }[];

/** An entry has one open amendment, until its act is written or it is left as it is; an entry that is gone holds its person no more. */
export function claims(events: Told, after: Amendment): readonly ClaimChange[] {
  const { id, entry } = after;
  const types = events.map(({ type }) => type);
  const open = { key: openAmendmentKey(entry), holder: id, taken: 'AMENDMENT_OPEN' } as const;
  if (types.includes('AmendmentProposed') || types.includes('LeavingFiled'))
    return [{ ...open, change: 'take', file: id }];
  if (types.includes('AmendmentInForce')) return [{ ...open, change: 'release' }, ...ofEntry(after)];
  return after.status === 'NOT_AMENDED' && types.some((type) => leavingAsItIs.has(type))
    ? [{ ...open, change: 'release' }]
    : [];
}

/** What a removal lets go a restoration takes back; whoever has another entry there by then has none to take. */
function ofEntry(after: Amendment): readonly ClaimChange[] {
  const { entry, subject, request } = after;
  const key = entryKey(entry.provider, subject);
  const standing = { key, holder: entryName(entry), taken: 'ALREADY_REGISTERED' } as const;
  if (endsEntry(after)) return [{ ...standing, change: 'release' }];
  return after.purpose === 'RESTORATION' ? [{ ...standing, change: 'take', file: request }] : [];
}
