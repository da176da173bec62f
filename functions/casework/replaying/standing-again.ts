import type { Register } from '#casework/ports/register.ts';
import type { OnEntry } from '#casework/signing/signable.ts';
import { entryName, type Newcomer, type Rank } from '#domain/queue/list.ts';
import { actRow } from '#domain/queue/list-acts.ts';
import type { LogItem } from '#domain/queue/log.ts';
import { isBefore } from '#domain/queue/place.ts';
import type { Otherwise } from './difference.ts';

type Log = Pick<Register, 'list' | 'acts' | 'entry'>;

/** Number and place as a paper tells them. */
export interface Standing {
  readonly list: string;
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
  readonly asOf: string;
}

/** The acts of a list up to that of one file, and this one. */
interface Acts {
  readonly earlier: readonly LogItem[];
  readonly own: LogItem;
}

async function actsUpTo(
  { provider, list }: { readonly provider: string; readonly list: string },
  isOwn: (item: LogItem) => boolean,
  register: Log,
): Promise<Acts | undefined> {
  const { logHead } = await register.list(provider, list);
  const acts = await register.acts(provider, list, 1, logHead);
  const index = acts.findIndex(isOwn);
  const own = acts[index];
  return own && { earlier: acts.slice(0, index), own };
}

const isNew = ({ kind }: LogItem): boolean => actRow(kind).from === undefined;

/** Who stood where after these acts, by the entries' names. */
function ranksAfter(of: { readonly provider: string; readonly list: string }, acts: readonly LogItem[]) {
  const ranks = new Map<string, Rank>();
  for (const { kind, rank, registerNumber, numberedBy = of.list } of acts) {
    const name = entryName({ provider: of.provider, list: numberedBy, registerNumber });
    const { opened, closed } = actRow(kind);
    if (closed) ranks.delete(name);
    if (opened && rank) ranks.set(name, rank);
  }
  return ranks;
}

type Counted = Pick<Standing, 'place' | 'listSize'>;

const countedIn = (ranks: ReadonlyMap<string, Rank>, rank: Rank, more: 0 | 1): Counted => ({
  place: 1 + [...ranks.values()].filter((other) => isBefore(other, rank)).length,
  listSize: ranks.size + more,
});

/**
 * What had been done on a list as of a moment: acts of that very millisecond may have been seen or not, so each is a way; with
 * the papers of the same batch before it, which a notice counts though they are signed after its moment.
 */
function* waysAsOf({ earlier }: Acts, asOf: string, batch: (item: LogItem) => boolean): Generator<readonly LogItem[]> {
  const surely = earlier.filter(({ at }) => at < asOf).length;
  const perhaps = earlier.filter(({ at }) => at <= asOf).length;
  for (let upTo = perhaps; upTo >= surely; upTo--) yield earlier.filter((item, index) => index < upTo || batch(item));
}

function matching(told: Standing, ways: Iterable<Counted>): Counted {
  const all = [...ways];
  const same = all.find(({ place, listSize }) => place === told.place && listSize === told.listSize);
  return same ?? all[0] ?? { place: 0, listSize: 0 };
}

/** Found: what a paper would tell; else there is no act of it in the list's log. */
export type Stood =
  | { readonly again: Standing; readonly from: string; readonly rank: Rank }
  | { readonly missing: string };

/** Number and place that a notice gives, from the log alone and the moment that the file has; of a transfer that which its entry left another list with. */
export async function numberAgain(
  caseId: string,
  { newcomer, from }: { readonly newcomer: Newcomer; readonly from?: OnEntry['entry'] | undefined },
  told: Standing,
  register: Log,
): Promise<Stood> {
  const of = { provider: newcomer.provider, list: newcomer.list };
  const acts = await actsUpTo(of, (item) => item.caseId === caseId && isNew(item), register);
  const left = from && (await leftWith(caseId, from, register));
  if (!acts || (from && !left)) return { missing: of.list };
  const rank = left ?? newcomer;
  const registerNumber = acts.earlier.filter(isNew).length + 1;
  const ways = waysAsOf(acts, told.asOf, isNew);
  const counted = matching(
    told,
    [...ways].map((way) => countedIn(ranksAfter(of, way), rank, 1)),
  );
  return { again: { ...told, list: of.list, registerNumber, ...counted }, from: of.list, rank };
}

/** The moment and sequence with which an entry left the list of another provider. */
async function leftWith(caseId: string, from: OnEntry['entry'], register: Log): Promise<Rank | undefined> {
  const identity = await register.entry(from);
  const of = identity && { provider: from.provider, list: identity.onList };
  return (
    of && (await actsUpTo(of, (item) => item.caseId === caseId && item.kind === 'TRANSFERRED', register))?.own.left
  );
}

/** Where an entry stands by a paper that changes it. */
export async function entryAgain(
  caseId: string,
  { entry, change }: OnEntry,
  told: Standing,
  register: Log,
): Promise<Stood> {
  const enters = change.does === 'LIST_CHANGED';
  const kind = enters ? 'LIST_ENTERED' : change.does;
  const of = { provider: entry.provider, list: enters ? change.to : told.list };
  const acts = await actsUpTo(of, (item) => item.caseId === caseId && item.kind === kind, register);
  const identity = await register.entry(entry);
  const rank = acts && (enters ? acts.own.rank : ranksAfter(of, acts.earlier).get(entryName(entry)));
  if (!acts || !identity || !rank) return { missing: of.list };
  const counted = matching(
    told,
    [...waysAsOf(acts, told.asOf, () => false)].map((way) => countedIn(ranksAfter(of, way), rank, enters ? 1 : 0)),
  );
  const before = identity.acts[identity.acts.indexOf(`${of.list}#${acts.own.sequence}`) - 1];
  const from = enters && typeof before === 'string' ? (before.split('#')[0] ?? '') : of.list;
  return { again: { ...told, list: of.list, registerNumber: acts.own.registerNumber, ...counted }, from, rank };
}

const values = ['list', 'registerNumber', 'place', 'listSize'] as const;

/** The first of its numbers that the log does not give. */
export function standingDifference(told: Standing, stood: Stood): Otherwise | undefined {
  if ('missing' in stood) return { what: 'ACT_MISSING', of: stood.missing };
  const of = values.find((value) => told[value] !== stood.again[value]);
  return of && { what: 'STANDING', of, recorded: String(told[of]), again: String(stood.again[of]) };
}
