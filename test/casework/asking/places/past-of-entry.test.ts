import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastOf } from '#casework/asking/places/past-of-entry.ts';
import { readPlace } from '#casework/register/read-place.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { isBefore } from '#domain/queue/place.ts';
import { addDays } from '#domain/time/local-date.ts';
import { aQueue, provider, rankAt } from '#test/builders/lists/a-queue.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';

const lists = ['orphans', 'multi-child'] as const;
const firstDay = '2018-03-01';

/** One act as it is drawn, and how many days pass before it. */
const drawnActs = fc.array(
  fc.record({
    days: fc.constantFrom(0, 0, 1, 3),
    what: fc.constantFrom('comes', 'comes', 'REMOVED', 'HOUSED', 'RESTORED', 'MOMENT_CORRECTED', 'changes'),
    list: fc.constantFrom(...lists),
    which: fc.nat(),
    minute: fc.nat(59),
  }),
  { minLength: 3, maxLength: 25 },
);
type Drawn = typeof drawnActs extends fc.Arbitrary<readonly (infer A)[]> ? A : never;

/** Everybody as he was at the end of a day. */
type Days = Map<string, readonly EntryIdentity[]>;

async function lived(acts: readonly Drawn[]) {
  const cases = memoryCaseStore();
  const queue = aQueue(cases);
  const days: Days = new Map();
  const everybody = () => [...cases.register.identities.values()];
  let day: string = firstDay;
  for (const [index, drawn] of acts.entries()) {
    for (let passed = 0; passed < drawn.days; passed++) {
      days.set(day, everybody());
      day = addDays(day, 1);
    }
    await one(drawn, { index, at: `${day}T06:00:00.000Z` }, { queue, everybody });
  }
  days.set(day, everybody());
  return { cases, days, last: day, everybody };
}

async function one(
  { what, list, which, minute }: Drawn,
  { index, at }: { index: number; at: string },
  { queue, everybody }: { queue: ReturnType<typeof aQueue>; everybody: () => EntryIdentity[] },
): Promise<void> {
  const rank = rankAt(`2017-12-31T${which % 2 === 0 ? '18' : '20'}:${String(minute).padStart(2, '0')}:00.000Z`, index);
  if (what === 'comes') return queue.comes({ list, rank, at, caseId: `case_${index}` });
  const wanted = everybody().filter(({ status }) => (status === 'ACTIVE') === (what !== 'RESTORED'));
  const found = wanted[which % Math.max(1, wanted.length)];
  if (!found) return;
  const act = { list: found.list, number: found.registerNumber, at };
  if (what === 'MOMENT_CORRECTED')
    return queue.does(what, { ...act, to: { ...rank, intakeSequence: found.intakeSequence } });
  if (what !== 'changes') return queue.does(what, act);
  await queue.does('LIST_LEFT', act);
  await queue.does('LIST_ENTERED', { ...act, on: lists.find((name) => name !== found.onList) ?? '' });
}

const placeAmong = (all: readonly EntryIdentity[], { onList, ...rank }: EntryIdentity): number =>
  all.filter((each) => each.status === 'ACTIVE' && each.onList === onList && isBefore(each, rank)).length + 1;

describe('the past of a place, from the log alone (X117)', () => {
  it('is what everybody’s places were at the end of any day, and moves since it began add up to the difference', async () => {
    await fc.assert(
      fc.asyncProperty(drawnActs, fc.nat(), async (acts, which) => {
        const { cases, days, last, everybody } = await lived(acts);
        const day = [...days.keys()][which % days.size] as string;
        const then = days.get(day) ?? [];
        for (const identity of everybody()) {
          const { onList } = identity;
          const { place } = await readPlace(identity, { provider, list: onList }, `${last}T07:00:00.000Z`, cases);
          const upTo = (await cases.register.list(provider, onList)).logHead;
          const since = addDays(day, 1);
          const told = await pastOf({ identity, place, upTo }, { since, at: day }, cases.register);
          const was = then.find(
            (each) => each.list === identity.list && each.registerNumber === identity.registerNumber,
          );
          const stood = was?.status === 'ACTIVE';
          expect(told.past?.place).toBe(was && stood ? placeAmong(then, was) : undefined);
          if (was) {
            expect([told.past?.list, told.past?.listSize]).toEqual([
              was.onList,
              then.filter((each) => each.status === 'ACTIVE' && each.onList === was.onList).length,
            ]);
            expect(told.moved?.by).toBe(place - placeAmong(then, was));
          }
          const sums = told.moved?.reasons.map(({ by, times, moves }) => {
            expect([times, by]).toEqual([moves.length, moves.reduce((sum, move) => sum + move.by, 0)]);
            return by;
          });
          expect(sums?.reduce((sum, by) => sum + by, 0)).toBe(told.moved?.by);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names who was housed on that day by place and day of filing alone', async () => {
    const cases = memoryCaseStore();
    const queue = aQueue(cases);
    for (const n of [1, 2, 3])
      await queue.comes({
        list: 'orphans',
        rank: rankAt(`2018-01-0${n}T06:00:00.000Z`, n),
        at: `2018-02-0${n}T06:00:00.000Z`,
        caseId: `case_${n}`,
      });
    await queue.does('HOUSED', { list: 'orphans', number: 1, at: '2018-03-01T05:00:00.000Z' });
    await queue.does('REMOVED', { list: 'orphans', number: 2, at: '2018-03-01T06:00:00.000Z' });
    const identity = await queue.identityOf('orphans', 3);
    const asked = { since: '2018-03-01', at: '2018-03-01' };
    const told = await pastOf({ identity, place: 1, upTo: 5 }, asked, cases.register);
    expect(told.past).toMatchObject({ place: 1, listSize: 1, housed: [{ place: 1, filedOn: '2018-01-01', act: 4 }] });
    expect(told.moved).toMatchObject({
      ...{ by: -2, from: { place: 3, list: 'orphans' } },
      reasons: [
        {
          reason: 'AHEAD_REMOVED',
          law: '73',
          times: 1,
          by: -1,
          moves: [{ on: '2018-03-01', by: -1, list: 'orphans', act: 5 }],
        },
        {
          reason: 'AHEAD_HOUSED',
          law: '74',
          times: 1,
          by: -1,
          moves: [{ on: '2018-03-01', by: -1, list: 'orphans', act: 4 }],
        },
      ],
    });
    expect(JSON.stringify(told)).not.toMatch(/case_|T06:00|"registerNumber"/);
    expect(told.moved?.text.ru).toBe('С 01.03.2018 продвижение вперед: 2.');
  });

  it('says so of a day before the entry, and counts from it', async () => {
    const cases = memoryCaseStore();
    const queue = aQueue(cases);
    await queue.comes({
      list: 'orphans',
      rank: rankAt('2018-01-01T06:00:00.000Z'),
      at: '2018-02-01T06:00:00.000Z',
      caseId: 'a',
    });
    await queue.comes({
      list: 'orphans',
      rank: rankAt('2017-01-01T06:00:00.000Z'),
      at: '2018-02-09T06:00:00.000Z',
      caseId: 'b',
    });
    const identity = await queue.identityOf('orphans', 1);
    const told = await pastOf(
      { identity, place: 2, upTo: 2 },
      { since: '2010-01-01', at: '2010-01-01' },
      cases.register,
    );
    expect(told.past).toMatchObject({ place: undefined, listSize: 0, housed: [] });
    expect(told.past?.text.en).toContain('did not stand');
    expect(told.moved?.notices).toMatchObject([{ on: '2018-02-09', from: 1, to: 2 }]);
    expect(told.moved).toMatchObject({
      by: 1,
      from: { place: 1 },
      reasons: [{ reason: 'AHEAD_DECIDED_LATER', times: 1 }],
    });
  });
});
