// Lists of one provider that acts of every kind are done to, and what a plain reading of all entries makes of them.
import fc from 'fast-check';
import { type Acting, acted, enters, type ListAfter, type ListReading, untouched } from '#domain/queue/act-on-list.ts';
import { actsInOrder } from '#domain/queue/acts-in-order.ts';
import { type DayHead, headsOf } from '#domain/queue/heads.ts';
import {
  type Entry,
  type EntryIdentity,
  emptyDay,
  emptyList,
  entryName,
  type ListState,
  positionName,
  type Rank,
  sizeOf,
} from '#domain/queue/list.ts';
import { actRow } from '#domain/queue/list-acts.ts';
import type { LogItem } from '#domain/queue/log.ts';
import { actsOfMerging, earlierFirst } from '#domain/queue/merge-entries.ts';
import { isBefore } from '#domain/queue/place.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sha256 } from '#test/contracts/stores.ts';

export const listNames = ['orphans', 'multi-child'] as const;
type ListName = (typeof listNames)[number];

/** Few moments, so that ties (X30), shared days and the turn of a year come often. */
const moments = [
  '2017-12-31T18:59:59.999Z',
  '2017-12-31T19:00:00.000Z',
  '2018-01-01T05:00:00.000Z',
  '2018-02-28T04:00:00.000Z',
  '2018-02-28T10:00:00.000Z',
  '2016-05-05T05:05:05.000Z',
] as const;

/** One act as it is drawn: what is done, on which list a newcomer comes, to which of the entries, and with which moment. */
const drawnAct = fc.record({
  what: fc.constantFrom(
    'register',
    'register',
    'gone',
    'restore',
    'correct',
    'change',
    'succeed',
    'family',
    'house',
    'override',
    'merge',
  ),
  list: fc.constantFrom(...listNames),
  which: fc.nat(),
  moment: fc.constantFrom(...moments),
  gone: fc.constantFrom('REMOVED', 'LEFT', 'MERGED', 'TRANSFERRED'),
  sequence: fc.nat(9),
});
export type DrawnAct = typeof drawnAct extends fc.Arbitrary<infer A> ? A : never;
export const drawnActs = fc.array(drawnAct, { minLength: 1, maxLength: 40 });

export interface Lists {
  readonly states: Readonly<Record<string, ListReading>>;
  readonly identities: ReadonlyMap<string, EntryIdentity>;
  readonly positions: Readonly<Record<string, ReadonlyMap<string, Entry>>>;
  readonly logs: Readonly<Record<string, readonly LogItem[]>>;
  readonly heads: Readonly<Record<string, ReadonlyMap<string, DayHead>>>;
  /** the names of those whose entries the last drawn act was on */
  readonly touched: readonly string[];
}

const everyDay = [...new Set(moments.map(localDate))];

export const emptyLists = (bySlots: boolean): Lists => {
  const of = <T>(make: (list: ListName) => T) => Object.fromEntries(listNames.map((list) => [list, make(list)]));
  return {
    states: of((list) => ({
      list: emptyList('uralsk', list) as ListState,
      years: new Map(),
      days: new Map(bySlots ? everyDay.map((day) => [day, emptyDay('uralsk', list, day)]) : []),
      entries: [],
    })),
    identities: new Map(),
    positions: of(() => new Map()),
    logs: of(() => []),
    heads: of(() => new Map()),
    touched: [],
  };
};

const rankAt = (priorityMoment: string, intakeSequence: number): Rank => ({
  day: localDate(priorityMoment),
  priorityMoment,
  intakeSequence,
});

/** Between one act and the next: some share a day, some a month. */
const apartMs = 11 * 60 * 60 * 1000;

/** When an act was done, by its index. */
export const actedAt = (index: number): string =>
  new Date(Date.parse('2018-05-28T17:00:00.000Z') + index * apartMs).toISOString();

const actingAt = (index: number, caseId: string): Acting => ({
  ground: '5.5',
  caseId,
  at: actedAt(index),
  actor: { kind: 'head' },
  digest: sha256,
  salt: () => `salt ${index}`,
});

/** What one transaction of acts on one list leaves of all of them. */
function leaving(lists: Lists, list: string, after: ListAfter): Lists {
  const { identities, positions, log, ...state } = after;
  const before = (lists.states[list] as ListReading).list;
  const heads = new Map(lists.heads[list]);
  for (const head of headsOf({ ...before, size: sizeOf(before) }, log, state.list.chain)) heads.set(head.day, head);
  const written = new Map(lists.positions[list]);
  for (const { entry } of positions.values()) written.set(positionName(entry), entry);
  const known = new Map(lists.identities);
  for (const [name, { identity }] of identities) known.set(name, identity);
  return {
    states: { ...lists.states, [list]: state },
    identities: known,
    positions: { ...lists.positions, [list]: written },
    heads: { ...lists.heads, [list]: heads },
    logs: { ...lists.logs, [list]: [...(lists.logs[list] ?? []), ...log] },
    touched: [...identities.keys()],
  };
}

const stateOf = (lists: Lists, list: string): ListAfter => {
  const state = lists.states[list];
  if (!state) throw new Error(`no list ${list}`);
  return untouched(state);
};

interface Two {
  readonly identity: EntryIdentity;
  readonly other: EntryIdentity | undefined;
  /** onto the list of the later one */
  readonly moves: boolean;
}

/** Two entries become one, as actsOfMerging has it, on one list or two. */
function merged(lists: Lists, { identity, other, moves }: Two, acting: Acting): Lists {
  if (!other || entryName(other) === entryName(identity)) return { ...lists, touched: [] };
  const [{ entry: stays }, { entry: ended }] = earlierFirst({ entry: identity }, { entry: other });
  const acts = actsOfMerging({ ended, stays, list: moves ? ended.onList : stays.onList });
  const readings = [...new Set(acts.map(({ on }) => on))].map((list) => lists.states[list] as ListReading);
  const done = actsInOrder(readings, acts, acting);
  const after = done.reduce((now, { before, after: list }) => leaving(now, before.list.list, list), lists);
  return { ...after, touched: acts.map(({ entry }) => entryName(entry)) };
}

/** The lists after one act as it was drawn; what the law does not let happen changes nothing. */
export function actedOn(lists: Lists, drawn: DrawnAct, index: number): Lists {
  const { what, list, which, moment, gone, sequence } = drawn;
  const acting = actingAt(index, `case_${index}`);
  if (what === 'register') {
    const newcomer = { caseId: acting.caseId, provider: 'uralsk', list, ...rankAt(moment, 10 * index + sequence) };
    return leaving(lists, list, enters(stateOf(lists, list), 'REGISTERED', newcomer, acting));
  }
  const { from = [] } = actRow(what === 'restore' ? 'RESTORED' : 'REMOVED');
  const wanted = [...lists.identities.values()].filter(({ status }) => from.includes(status));
  const identity = wanted[which % Math.max(1, wanted.length)];
  if (!identity) return { ...lists, touched: [] };
  const on = identity.onList;
  const doing = (kind: Parameters<typeof acted>[1], to?: Rank, more: Partial<Acting> = {}) =>
    leaving(lists, on, acted(stateOf(lists, on), kind, { identity, ...(to ? { to } : {}) }, { ...acting, ...more }));
  if (what === 'merge')
    return merged(lists, { identity, other: wanted[sequence % wanted.length], moves: which % 2 === 0 }, acting);
  if (what === 'gone') return doing(gone);
  if (what === 'house') return doing('HOUSED');
  if (what === 'override') return doing('HOUSED', undefined, outOfOrder);
  if (what === 'restore') return doing('RESTORED');
  if (what === 'succeed') return doing('SUCCEEDED');
  if (what === 'family') return doing('FAMILY_CHANGED');
  if (what === 'correct') return doing('MOMENT_CORRECTED', rankAt(moment, identity.intakeSequence));
  const other = listNames.find((name) => name !== on) ?? on;
  const left = doing('LIST_LEFT');
  const moving = left.identities.get(entryName(identity));
  return moving
    ? leaving(left, other, acted(stateOf(left, other), 'LIST_ENTERED', { identity: moving }, acting))
    : left;
}

/** A dwelling that a commission of five gave by a court act. */
const outOfOrder: Partial<Acting> = { publicGround: 'OVERRIDE_BY_COURT', votes: { for: 4, against: 1 } };

/** Where an entry stands, by counting all that stand: what every other way must come to. */
export const placeByCounting = (lists: Lists, { onList, ...rank }: EntryIdentity): number =>
  [...lists.identities.values()].filter(
    (each) => each.status === 'ACTIVE' && each.onList === onList && isBefore(each, rank),
  ).length + 1;
