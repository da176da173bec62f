import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesIn } from '#casework/register/check-register.ts';
import type { ListBooks } from '#casework/register/list-books.ts';
import { yearIn } from '#domain/queue/act-on-list.ts';
import { type EntryIdentity, entryName, positionName, sizeOf } from '#domain/queue/list.ts';
import { actRow } from '#domain/queue/list-acts.ts';
import { movesOf, type StretchLog, stretchesOf, sumsOf } from '#domain/queue/moves.ts';
import { placeOf } from '#domain/queue/place.ts';
import {
  actedOn,
  drawnActs,
  emptyLists,
  type Lists,
  listNames,
  placeByCounting,
} from '#test/builders/lists/a-living-list.ts';

const bothWays = fc.boolean();

/** Every state of the lists from the empty ones on. */
function historyOf(acts: Parameters<typeof actedOn>[1][], bySlots: boolean): Lists[] {
  const history = [emptyLists(bySlots)];
  for (const [index, act] of acts.entries()) history.push(actedOn(history.at(-1) as Lists, act, index + 1));
  return history;
}

const standing = (lists: Lists): EntryIdentity[] =>
  [...lists.identities.values()].filter(({ status }) => status === 'ACTIVE');

function readPlace(lists: Lists, identity: EntryIdentity): number {
  const state = lists.states[identity.onList];
  if (!state) throw new Error('no such list');
  const { day } = identity;
  return placeOf(identity, { ...state, year: yearIn(state, day), day: state.days.get(day) });
}

const booksOf = (lists: Lists, list: string): ListBooks => {
  const state = lists.states[list];
  if (!state) throw new Error('no such list');
  const all = [...lists.identities.values()];
  const isGuest = (each: EntryIdentity) =>
    each.list !== list && each.acts.some((act) => `${act}`.startsWith(`${list}#`));
  const identities = all.filter((each) => each.list === list);
  return {
    list: state.list,
    years: [...state.years.values()],
    days: [...state.days.values()],
    entries: [...(lists.positions[list]?.values() ?? [])],
    identities,
    guests: all.filter(isGuest),
    log: lists.logs[list] ?? [],
    heads: [...(lists.heads[list]?.values() ?? [])],
    results: identities.map(({ caseId, registerNumber }) => ({ caseId, registerNumber })),
    claims: identities
      .filter(({ status }) => status === 'ACTIVE')
      .map((each) => ({ key: `entry#uralsk#${each.caseId}`, holder: entryName(each), file: each.caseId })),
  };
};

describe('whatever acts are done to lists, in whatever order', () => {
  it('places, totals, days, entries, log and numbers agree', () => {
    fc.assert(
      fc.property(drawnActs, bothWays, (acts, bySlots) => {
        const lists = historyOf(acts, bySlots).at(-1) as Lists;
        for (const list of listNames) expect(differencesIn(booksOf(lists, list))).toEqual([]);
        for (const each of standing(lists)) expect(readPlace(lists, each)).toBe(placeByCounting(lists, each));
        const sizes = listNames.map((list) => sizeOf((lists.states[list] as Lists['states'][string]).list));
        expect(sizes).toEqual(listNames.map((list) => standing(lists).filter(({ onList }) => onList === list).length));
      }),
    );
  });

  it('nobody’s key changes but by an act of his own, and nobody’s number ever (X52)', () => {
    fc.assert(
      fc.property(drawnActs, (acts) => {
        const history = historyOf(acts, true);
        for (const [index, lists] of history.entries()) {
          const before = history[index - 1];
          for (const [name, identity] of before?.identities ?? []) {
            const now = lists.identities.get(name);
            expect([now?.provider, now?.list, now?.registerNumber]).toEqual([
              identity.provider,
              identity.list,
              identity.registerNumber,
            ]);
            if (!lists.touched.includes(name)) expect(now).toEqual(identity);
          }
        }
      }),
    );
  });

  it('no two that stand have one key, and whoever was merged names an entry that there is (X142, X144)', () => {
    fc.assert(
      fc.property(drawnActs, (acts) => {
        const lists = historyOf(acts, true).at(-1) as Lists;
        const keys = standing(lists).map(({ onList, ...rank }) => `${onList} ${positionName(rank)}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { status, mergedInto } of lists.identities.values())
          expect([mergedInto === undefined || lists.identities.has(mergedInto), mergedInto && status]).toEqual([
            true,
            mergedInto && 'MERGED',
          ]);
      }),
    );
  });

  it('a corrected moment that is corrected back gives every place back (X142, X145)', () => {
    fc.assert(
      fc.property(drawnActs, drawnActs, fc.nat(), ([first], acts, which) => {
        const lists = historyOf(acts, true).at(-1) as Lists;
        const correct = { ...(first as (typeof acts)[number]), what: 'correct', which } as const;
        const corrected = actedOn(lists, correct, 100);
        const [name = ''] = corrected.touched;
        const moment = lists.identities.get(name)?.priorityMoment as typeof correct.moment | undefined;
        if (!moment) return;
        const back = standing(corrected).findIndex((each) => entryName(each) === name);
        const again = actedOn(corrected, { ...correct, which: back, moment }, 101);
        expect(again.touched).toEqual([name]);
        for (const each of standing(lists)) {
          expect(readPlace(again, each)).toBe(readPlace(lists, each));
          expect(again.identities.get(entryName(each))).toMatchObject({ ...each, acts: expect.anything() });
        }
      }),
    );
  });

  it('each place moved by exactly its reasons, told from the log alone, whatever moment one asks from', () => {
    fc.assert(
      fc.property(drawnActs, fc.nat(), (acts, since) => {
        const history = historyOf(acts, true);
        const lists = history.at(-1) as Lists;
        const then = history[since % history.length] as Lists;
        for (const [name, identity] of then.identities) {
          const now = lists.identities.get(name) as EntryIdentity;
          const moves = movesOf(now, logsSince(then, lists, now));
          const sum = sumsOf(moves).reduce((total, { by }) => total + by, 0);
          expect(placeByCounting(lists, now) - placeByCounting(then, identity)).toBe(sum);
        }
      }),
    );
  });

  it('an act and its undoing give the same places back', () => {
    fc.assert(
      fc.property(drawnActs, fc.nat(), (acts, which) => {
        const lists = historyOf(acts, true).at(-1) as Lists;
        const gone = actedOn(lists, { ...(acts[0] as (typeof acts)[number]), what: 'gone', which }, 100);
        const [name] = gone.touched;
        if (!name) return;
        const restored = [...gone.identities.values()].filter(({ status }) =>
          actRow('RESTORED').from?.includes(status),
        );
        const back = restored.findIndex((each) => entryName(each) === name);
        if (back < 0) return;
        const again = actedOn(gone, { ...(acts[0] as (typeof acts)[number]), what: 'restore', which: back }, 101);
        for (const each of standing(lists)) expect(readPlace(again, each)).toBe(readPlace(lists, each));
      }),
    );
  });
});

/** The logs that an entry's moves are told from: of each stretch what came since then, the latest act first. */
const logsSince = (then: Lists, now: Lists, identity: EntryIdentity): StretchLog[] =>
  stretchesOf(identity).map(({ list, from, to = Number.POSITIVE_INFINITY }) => ({
    list,
    items: (now.logs[list] ?? [])
      .filter(({ sequence }) => sequence >= from && sequence <= to && sequence > (then.logs[list]?.length ?? 0))
      .toReversed(),
  }));
