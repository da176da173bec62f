import type { ClaimChange } from '../file/claims.ts';
import { amendmentKey, besideKey, entryKey, entryName } from '../queue/list.ts';
import type { Amendment } from './amendment.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';
import { endsEntry } from './rules/force.ts';

/** By what an entry is left as it is; whatever comes after that finds the claim let go, and perhaps another's (X122). */
const leavingAsItIs: ReadonlySet<string> = new Set([
  'LeavingRevoked',
  'DecisionDelivered',
  'DecisionPosted',
  'AmendmentOvertaken',
  'ComplaintUpheld',
] satisfies OwnEventType[]);

type Told = readonly { readonly type: string }[];

/** An entry has one open amendment, until its act is written or it is left as it is; an entry that is gone holds its person no more. */
export function claims(events: Told, after: Amendment): readonly ClaimChange[] {
  const { id, entry, into } = after;
  const types = events.map(({ type }) => type);
  const open = { key: amendmentKey(entry), holder: id, taken: 'AMENDMENT_OPEN' } as const;
  const both = [open, ...(into ? [{ ...open, key: amendmentKey(into) }] : [])];
  const released = both.map((each) => ({ ...each, change: 'release' as const }));
  const filed = (events as readonly OwnEvent[]).find(isFiled);
  if (filed) return [...both.map((each) => ({ ...each, change: 'take' as const, file: id })), ...restsOn(after, filed)];
  const inForce = events.find(isInForce);
  if (inForce) return [...released, ...ofEntry(after, inForce)];
  if (types.includes('AmendmentResumed')) return [...released, ...ofEntry(after, { beside: besideOf(after) })];
  if (after.suspension?.gaveWay && types.includes('AmendmentSuspended'))
    return [{ ...open, change: 'take', file: id }, standsAgain(after)];
  return after.status === 'NOT_AMENDED' && types.some((type) => leavingAsItIs.has(type)) ? released : [];
}

type Filed = EventOf<'AmendmentProposed' | 'LeavingFiled'>;

const isFiled = (event: OwnEvent): event is Filed =>
  event.type === 'AmendmentProposed' || event.type === 'LeavingFiled';

/** Whoever is to lose an entry, or to have it changed, holds it in that very moment, as it was read (X237). */
function restsOn(file: Amendment, { isBeside }: Filed): readonly ClaimChange[] {
  if (file.purpose === 'RESTORATION') return [];
  const { holder, ...own } = heldAs(file, isBeside ? entryName(file.entry) : undefined);
  return [{ ...own, holder, change: 'mustBeHeld', taken: 'ENTRY_NOT_STANDING' }];
}

const standing = ({ entry, subject }: Amendment) =>
  ({ key: entryKey(entry.provider, subject), holder: entryName(entry), taken: 'ALREADY_REGISTERED' }) as const;

/** As which of two he held it. */
const standsAgain = (file: Amendment) =>
  ({ ...heldAs(file, besideOf(file)), change: 'take', file: file.request }) as const;

const besideOf = ({ isBeside, entry }: Amendment) => (isBeside ? entryName(entry) : undefined);

type InForce = EventOf<'AmendmentInForce'>;

const isInForce = (event: { readonly type: string }): event is InForce => event.type === 'AmendmentInForce';

/** As which of two he holds the entry: his own, or a second one that he came to have. */
function heldAs(file: Amendment, beside: string | undefined) {
  const { key, ...own } = standing(file);
  return { ...own, key: beside === own.holder ? besideKey(file.entry.provider, file.subject) : key };
}

/** Of one person the entry that stays is his from now on; whoever gave his up for his family's holds none. */
function ofMerged(file: Amendment, beside: string | undefined): readonly ClaimChange[] {
  const { entry, into, subject } = file;
  if (!into || into.holder !== subject) return [{ ...heldAs(file, beside), change: 'release' }];
  const { key, taken, holder: from } = standing(file);
  const second = { key: besideKey(entry.provider, subject), taken } as const;
  return [
    { key, taken, change: 'take', holder: entryName(into), from, file: into.request },
    ...(beside ? [{ ...second, change: 'release' as const, holder: beside }] : []),
  ];
}

/** What a removal lets go a restoration takes back; whoever has another entry there by then has none to take. */
function ofEntry(after: Amendment, { instead, beside }: Partial<InForce> = {}): readonly ClaimChange[] {
  if (after.into) return ofMerged(after, beside);
  if (endsEntry(after)) return [{ ...heldAs(after, beside), change: 'release' }];
  return after.purpose === 'RESTORATION' ? [{ ...standsAgain(after), ...(instead ? { from: instead } : {}) }] : [];
}
