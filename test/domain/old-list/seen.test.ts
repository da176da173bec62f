import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { decide, isToConfirm } from '#domain/old-list/decide.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { barToAnswerFor, hasBrought, standsInIt } from '#domain/old-list/rules/hands.ts';
import { seenOn, seenSoFar } from '#domain/old-list/rules/seen.ts';
import { anOldList } from '#test/builders/old-lists/an-old-list-file.ts';
import { staff } from '#test/builders/requests/a-case.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

const filed = (...days: string[]) => days.map((filedOn) => ({ number: '1', filedOn }) as never);
/** The last moment of a day in Oral, which a row without an hour has. */
const endOf = (day: string) => `${day}T18:59:59.999Z`;
const fresh = { brought: 0, last: undefined, keptSince: undefined };

describe('what of a page is looked at (X330)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, number[], number[], string[], Partial<Parameters<typeof seenOn>[1]>]>([
    ['nothing of rows in their order', [], [], ['2018-02-01', '2018-02-01', '2018-02-02'], {}],
    ['what comes before the one above it', [2, 4], [], ['2018-02-03', '2018-02-01', '2018-02-02', '2018-02-01'], {}],
    ['its first, by the last of the page before', [101], [], ['2018-02-01'], { brought: 100, last: endOf('2018-02-02') }],
    ['not where that was the same', [], [], ['2018-02-02'], { brought: 100, last: endOf('2018-02-02') }],
    ['what was filed since the list is kept here', [], [12], ['2018-02-01', '2018-02-02'], { brought: 10, keptSince: endOf('2018-02-01') }],
    ['nothing of an empty one', [], [], ['2018-02-01'], {}],
  ])('%s', (_, earlier, sinceKept, days, before) => {
    const seen = seenOn(filed(...days), { ...fresh, ...before });
    expect(seen).toMatchObject({ earlier, sinceKept, last: endOf(days.at(-1) ?? '') });
    expect([seen.from, seen.to]).toEqual([endOf(days.toSorted()[0] ?? ''), endOf(days.toSorted().at(-1) ?? '')]);
  });

  it('is told of every page so far, counted whole and named in part', () => {
    const rows = Array.from({ length: 15 }, (_, n) => n + 1);
    const first = { from: 'b', to: 'c', last: 'c', earlier: rows, sinceKept: [1] };
    const one = seenSoFar(undefined, first);
    expect(one).toEqual({
      ...{ from: 'b', to: 'c', last: 'c', earlier: { count: 15, rows }, sinceKept: { count: 1, rows: [1] } },
    });
    const both = seenSoFar(one, {
      from: 'a',
      to: 'd',
      last: 'a',
      earlier: [101, 102, 103, 104, 105, 106],
      sinceKept: [],
    });
    expect(both).toEqual({
      ...{ from: 'a', to: 'd', last: 'a', sinceKept: { count: 1, rows: [1] } },
      earlier: { count: 21, rows: [...rows, 101, 102, 103, 104, 105] },
    });
    const within = { from: 'b', to: 'c', last: 'b', earlier: [], sinceKept: [] };
    expect(seenSoFar(both, within)).toMatchObject({ from: 'a', to: 'd', last: 'b' });
  });
});

const official = (name: string, person?: string) =>
  ({ ...staff('head'), staff: `staff_${name}`, person }) as Actor & { staff: string };
const brought = anOldList({
  openedBy: 'staff_opener',
  hands: [{ by: 'staff_1', person: 'person_1' }, { by: 'staff_2' }],
  concerned: ['person_row'],
} as Partial<OldList>);
const bare = anOldList({ openedBy: 'staff_opener' } as Partial<OldList>);

describe('who answers for it beside whoever brought it (X330)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string | undefined, Actor, OldList?]>([
    ['another', undefined, official('9', 'person_9')],
    ['not who opened it', 'PROPOSER_DOES_NOT_DECIDE', official('opener', 'person_9')],
    ['nor who brought a page', 'PROPOSER_DOES_NOT_DECIDE', official('2', 'person_9')],
    ['under whatever entry of the staff register', 'PROPOSER_DOES_NOT_DECIDE', official('9', 'person_1')],
    ['nor who stands in it', 'RECUSED', official('9', 'person_row')],
    ['of whom no person is known he is another', undefined, official('9')],
    ['whoever it is, of an older one', undefined, official('9', 'person_row'), bare],
    ['no official is not asked', undefined, { kind: 'machine' }],
  ])('%s: %s', (_, expected, actor, of = brought) => expect(barToAnswerFor(of, actor)).toBe(expected));

  it('by his hand, and by his name in it', () => {
    expect([hasBrought(brought, { staff: 'staff_1' }), hasBrought(brought, { staff: 'staff_9' })]).toEqual([
      true,
      false,
    ]);
    expect([standsInIt(brought, { person: 'person_row' }), standsInIt(brought, {})]).toEqual([true, false]);
  });
});

describe('it is confirmed once (X255)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, boolean, Partial<OldList>, number]>([
    ['as it is sealed', true, { status: 'SEALED' }, 1],
    ['not twice', false, { status: 'CONFIRMED' }, 1],
    ['nor while its next number is as it was signed', false, { status: 'CONFIRMED', nextNumber: 4 }, 4],
    ['once more where another is next', true, { status: 'CONFIRMED', nextNumber: 5 }, 4],
  ])('%s: %s', (_, expected, parts, from) => expect(isToConfirm(anOldList(parts), from)).toBe(expected));

  const taking = (from: number) => ({
    ...{ type: 'TakeInRows', from: 4, upTo: 5, elsewhere: 0, twice: 0, leftOut: [], numbers: { from, upTo: from + 1 } },
  });
  const confirmed = (parts: Partial<OldList> = {}) =>
    anOldList({ status: 'CONFIRMED', brought: 10, taken: 3, ...parts });
  const heard = (of: OldList, from: number) =>
    heardOf(decide(of, taking(from) as never, { actor: { kind: 'machine' }, now: '2018-03-01T06:00:00.000Z' }));

  it('and its rows get the numbers that were signed, and none other', () => {
    expect(heard(confirmed({ nextNumber: 4 }), 4)).toBe('RowsTakenIn');
    expect(heard(confirmed({ nextNumber: 4 }), 5)).toBe('OLD_LIST_NUMBERS_MOVED');
    expect(heard(confirmed(), 5)).toBe('RowsTakenIn');
  });
});
