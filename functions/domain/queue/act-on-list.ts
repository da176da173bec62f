import { withAct } from './flow.ts';
import { dayOfNext } from './heads.ts';
import {
  type DayState,
  type Entry,
  type EntryIdentity,
  emptyYear,
  entryName,
  type ListState,
  type Newcomer,
  nameOfPosition,
  positionName,
  positionOf,
  type Rank,
  registeredAs,
  slotOf,
  type YearState,
  yearOf,
} from './list.ts';
import { actRow, type ListActKind } from './list-acts.ts';
import { chainOf, type Digest, type LogItem, linkOf, type PublicGround, type Votes } from './log.ts';
import { indexInDay, placeOf } from './place.ts';
import { toldPublicly } from './public-grounds.ts';

/** Under which clause an act is done, by which file and whom, when, and how its log item is sealed. */
export interface Acting {
  readonly ground: string;
  readonly publicGround?: PublicGround;
  /** of a commission, where it gave a dwelling out of the order */
  readonly votes?: Votes;
  /** the file that decided it */
  readonly caseId: string;
  readonly at: string;
  readonly actor: Readonly<Record<string, string>>;
  readonly digest: Digest;
  /** some random text, another at each asking */
  salt(): string;
}

/** An entry as an act leaves it, and how many acts it had before the transaction: none, it is new. */
export interface IdentityChange {
  readonly identity: EntryIdentity;
  readonly known: number;
}

/** A position as acts leave it, and whether it counted before the transaction. */
export interface PositionChange {
  readonly entry: Entry;
  readonly wasActive: boolean;
}

/** A list with what acts of one transaction have made of it so far. */
export interface ListAfter {
  readonly list: ListState;
  readonly years: ReadonlyMap<number, YearState>;
  /** the days that count their entries by slots */
  readonly days: ReadonlyMap<string, DayState>;
  /** the positions that places are counted from: of a day that counts by slots those of the slots that matter, of any other all */
  readonly entries: readonly Entry[];
  readonly identities: ReadonlyMap<string, IdentityChange>;
  readonly positions: ReadonlyMap<string, PositionChange>;
  readonly log: readonly LogItem[];
}

/** A list as it was read, before any act. */
export type ListReading = Pick<ListAfter, 'list' | 'years' | 'days' | 'entries'>;

export const untouched = ({ list, years, days, entries }: ListReading): ListAfter => ({
  list,
  years,
  days,
  entries,
  identities: new Map(),
  positions: new Map(),
  log: [],
});

export const yearIn = ({ list, years }: Pick<ListReading, 'list' | 'years'>, day: string): YearState =>
  years.get(yearOf(day)) ?? emptyYear(list.provider, list.list, yearOf(day));

/** Whoever comes onto the list with its next number. */
export function enters(
  before: ListAfter,
  kind: 'REGISTERED' | 'TAKEN_IN' | 'TRANSFERRED_IN',
  newcomer: Newcomer,
  acting: Acting,
): ListAfter {
  const { list } = before;
  const entry = registeredAs(newcomer, list.nextNumber, acting.at);
  const { provider, registerNumber, caseId, registeredAt, day, priorityMoment, intakeSequence } = entry;
  const identity: EntryIdentity = {
    ...{ provider, list: entry.list, registerNumber, caseId, registeredAt },
    ...{ status: actRow(kind).to, onList: entry.list, day, priorityMoment, intakeSequence },
    acts: [],
  };
  const numbered = { ...before, list: { ...list, nextNumber: list.nextNumber + 1 } };
  return moved(numbered, { kind, before: undefined, after: identity }, acting);
}

interface Acted {
  readonly identity: EntryIdentity;
  readonly to?: Rank;
  /** of a merging: the entry that stays */
  readonly into?: EntryIdentity;
  /** what decides it says no family anew, as a change would */
  readonly isOfNoForm?: true;
}

/** An act on an entry that is there: it stands where it stood, but for a moment that is corrected and a list that is entered. */
export function acted(
  before: ListAfter,
  kind: Exclude<ListActKind, Parameters<typeof enters>[1]>,
  { identity, to, into, isOfNoForm }: Acted,
  acting: Acting,
): ListAfter {
  const { from = [], to: status } = actRow(kind);
  const { list } = before.list;
  if (!from.includes(identity.status)) throw new Error(`${entryName(identity)} is ${identity.status}: not for ${kind}`);
  if ((identity.onList === list) === (kind === 'LIST_ENTERED'))
    throw new Error(`${entryName(identity)} stands on ${identity.onList}: no ${kind} on ${list}`);
  const { caseId } = acting;
  const { mergedInto: _, ...stood } = identity;
  const merged = into ? { mergedInto: entryName(into) } : {};
  const told = {
    ...(isOfForm(kind) && !isOfNoForm ? { record: caseId } : {}),
    ...(kind === 'SUCCEEDED' ? { heldBy: caseId } : {}),
  };
  return moved(
    before,
    { kind, before: identity, after: { ...stood, ...to, ...told, ...merged, status, onList: list } },
    acting,
  );
}

/** Decided on a form that says the family anew (X55). */
const isOfForm = (kind: ListActKind): boolean =>
  kind === 'FAMILY_CHANGED' || kind === 'SUCCEEDED' || kind === 'LIST_ENTERED';

interface Move {
  readonly kind: ListActKind;
  readonly before: EntryIdentity | undefined;
  readonly after: EntryIdentity;
}

/** What is closed is closed first, so that whatever is opened is placed among those who stand. */
function moved(start: ListAfter, { kind, before, after }: Move, acting: Acting): ListAfter {
  const { closed, opened } = actRow(kind);
  const leaves = closed && before ? positionOf(before) : undefined;
  const stands = opened ? positionOf(after) : undefined;
  const left = leaves && standing(leaves, start);
  const without = leaves ? counted(start, leaves, -1) : start;
  const stood = stands && standing(stands, without);
  if (stands && without.entries.some((entry) => isSameKey(entry, stands)))
    throw new Error(`${kind} would give ${entryName(after)} the key of another entry`);
  const within = stands ? counted(without, stands, 1) : without;
  const sequence = start.list.logHead + 1;
  const identity = { ...after, acts: [...after.acts, `${start.list.list}#${sequence}`] };
  return logged(
    { ...within, identities: withIdentity(within.identities, identity, before) },
    {
      ...{ sequence, kind, ground: acting.ground, caseId: acting.caseId, registerNumber: after.registerNumber },
      ...(after.list === start.list.list ? {} : { numberedBy: after.list }),
      ...{ at: acting.at, actor: acting.actor },
      ...(stands && stood ? { rank: rankOf(stands), place: stood.place, index: stood.index } : {}),
      ...(leaves && left ? { left: rankOf(leaves), placeLeft: left.place } : {}),
      ...toldPublicly(kind, acting),
    },
    { acting, housed: kind === 'HOUSED' && leaves ? rankOf(leaves) : undefined },
  );
}

/** No two entries that stand have one moment and one sequence; one that is read while it comes is the same under another number. */
const isSameKey = (entry: Entry, stands: Entry): boolean =>
  entry.active &&
  positionName(entry) === positionName(stands) &&
  nameOfPosition(entry) !== nameOfPosition(stands) &&
  entry.caseId !== stands.caseId;

const rankOf = ({ day, priorityMoment, intakeSequence }: Entry): Rank => ({ day, priorityMoment, intakeSequence });

/** Where a position is among those that stand: in the list and in its day. */
function standing(entry: Entry, after: ListAfter): { readonly place: number; readonly index: number } {
  const of = {
    list: after.list,
    year: yearIn(after, entry.day),
    day: after.days.get(entry.day),
    entries: after.entries,
  };
  return { place: placeOf(entry, of), index: indexInDay(entry, of) };
}

const withIdentity = (
  identities: ListAfter['identities'],
  identity: EntryIdentity,
  before: EntryIdentity | undefined,
): ListAfter['identities'] => {
  const name = entryName(identity);
  const known = identities.get(name)?.known ?? before?.acts.length ?? 0;
  return new Map(identities).set(name, { identity, known });
};

/** The position, the totals by year, the day's count, and its slot's where the day counts by slots: one more or one less. */
function counted(after: ListAfter, position: Entry, by: 1 | -1): ListAfter {
  const { list, years, days, positions, entries } = after;
  const { day } = position;
  const of = yearOf(day);
  const year = yearIn(after, day);
  const slot = slotOf(position);
  const bySlots = days.get(day);
  const entry = { ...position, active: by === 1 };
  const name = positionName(position);
  const owner = nameOfPosition(position);
  const others = entries.filter((one) => nameOfPosition(one) !== owner);
  return {
    ...after,
    list: { ...list, totals: { ...list.totals, [of]: (list.totals[of] ?? 0) + by } },
    years: new Map(years).set(of, { ...year, days: { ...year.days, [day]: (year.days[day] ?? 0) + by } }),
    days: bySlots
      ? new Map(days).set(day, { ...bySlots, slots: { ...bySlots.slots, [slot]: (bySlots.slots[slot] ?? 0) + by } })
      : days,
    entries: by === 1 ? [...others, entry] : others,
    positions: new Map(positions).set(name, { entry, wasActive: positions.get(name)?.wasActive ?? by === -1 }),
  };
}

/** Every act moves the version and the log; the item sits in the log and its digest in the list. */
function logged(
  after: ListAfter,
  unsealed: LogItem,
  { acting, housed }: { readonly acting: Acting; readonly housed: Rank | undefined },
): ListAfter {
  const { list } = after;
  const previous = chainOf(list, acting.digest);
  const item: LogItem = previous ? { ...unsealed, salt: acting.salt(), previous } : unsealed;
  const headDay = dayOfNext(list, item);
  return {
    ...after,
    list: {
      ...list,
      version: list.version + 1,
      logHead: item.sequence,
      headDay,
      flow: withAct(list.flow ?? {}, item, headDay),
      ...(previous ? { chain: linkOf(item, acting.digest) } : {}),
      ...(housed ? { lastHoused: housed } : {}),
    },
    log: [...after.log, item],
  };
}
