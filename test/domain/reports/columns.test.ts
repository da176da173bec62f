import { describe, expect, it } from 'vitest';
import {
  type ActsAsked,
  addTo,
  type Column,
  columnName,
  columnNamed,
  columnsWithActs,
  differenceOf,
  hasActs,
} from '#domain/reports/columns.ts';

const [month, office] = ['2018-03', 'uralsk'];
const filed: Column = { month, office, figure: 'filed', of: 'portal' };
const refused: Column = { month, office, figure: 'refused', of: 'no-consent' };
const byHead: Column = { ...refused, official: 'staff_head' };
const removed: Column = { month, office, figure: 'removed', of: 'MOVED_AWAY' };
const confirmed: Column = { month, office, figure: 'confirmed', of: 'REMOVAL', official: 'staff_other' };
const withdrawn: Column = { month, office, figure: 'withdrawn' };

describe('where something is counted (X226)', () => {
  it.each([filed, byHead, withdrawn])('is read from its name as it was written into it: %j', (column) =>
    expect(columnNamed(columnName(column))).toStrictEqual(column),
  );

  it.each([
    '',
    'filed',
    '2018-03',
    '2018-03#uralsk',
    '2018-03#uralsk##',
    '2018-03#uralsk##nothing#portal',
    '#uralsk##filed#portal',
    '2018-03###filed#portal',
  ])('is read from no other name: %j', (name) =>
    expect(() => columnNamed(name)).toThrow(`${name} is the name of no column`),
  );
});

describe('what is to be added to what was counted', () => {
  const of = (...told: readonly (readonly [Column, number])[]) =>
    new Map(told.map(([column, count]) => [columnName(column), count]));
  // biome-ignore format: a table, one case a row
  it.each<[string, ReturnType<typeof of>, ReturnType<typeof of>, ReturnType<typeof of>]>([
    ['nothing of what stays', of([filed, 3]), of([filed, 3]), of()],
    ['all of what comes', of(), of([filed, 3]), of([filed, 3])],
    ['the rest of what grows', of([filed, 3]), of([filed, 5]), of([filed, 2])],
    ['what is less, as less', of([filed, 5]), of([filed, 3]), of([filed, -2])],
    ['what is counted no more, as nothing', of([filed, 2], [refused, 1]), of([refused, 1]), of([filed, -2])],
    ['each by itself', of([filed, 1], [refused, 4]), of([filed, 2], [removed, 1], [refused, 4]), of([filed, 1], [removed, 1])],
  ])('is %s', (_, before, after, more) => expect([...differenceOf(before, after)].sort()).toEqual([...more].sort()));

  it('is one more, where nothing is said of how much', () => {
    const counts = new Map<string, number>();
    addTo(counts, filed);
    addTo(counts, filed, 4);
    addTo(counts, refused);
    expect(counts).toEqual(of([filed, 5], [refused, 1]));
  });
});

describe('the acts behind the numbers of a month (X229)', () => {
  it.each<[Column, boolean]>([
    [filed, false],
    [withdrawn, false],
    [{ ...confirmed, official: undefined }, false],
    [refused, true],
    [byHead, true],
    [confirmed, true],
  ])('are kept of what has a ground of the law, and of what an official decided: %j %s', (column, are) =>
    expect(hasActs(column)).toBe(are),
  );

  const counts = new Map([removed, filed, withdrawn, byHead, refused, confirmed].map((one) => [columnName(one), 1]));
  // biome-ignore format: a table, one case a row
  it.each<[string, Partial<ActsAsked>, readonly Column[]]>([
    ['all, each behind one number alone', {}, [refused, removed, confirmed]],
    ['of a figure', { figure: 'refused' }, [refused]],
    ['of a figure that has none', { figure: 'filed' }, []],
    ['of a ground', { of: 'MOVED_AWAY' }, [removed]],
    ['of a ground of another figure', { figure: 'refused', of: 'MOVED_AWAY' }, []],
    ['of an official', { official: 'staff_head' }, [byHead]],
    ['of another', { official: 'staff_other' }, [confirmed]],
    ['of an official, of another figure', { official: 'staff_head', figure: 'removed' }, []],
    ['of somebody who decided nothing', { official: 'staff_nobody' }, []],
  ])('are asked for: %s', (_, asked, found) =>
    expect(columnsWithActs({ month, office, ...asked }, counts)).toEqual(found));
});
