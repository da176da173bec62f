import { expect, it } from 'vitest';
import type { Reports } from '#casework/ports/reports.ts';
import { type Column, columnName } from '#domain/reports/columns.ts';
import type { Counted } from '#domain/reports/count-file.ts';
import { at, minutesAfter, unique } from './stores.ts';

const nothing = { version: 0, counts: new Map(), acts: 0 };

/** What every keeper of a month's numbers promises; each test has an office of its own. */
export function reportsContract(asked: () => Reports): void {
  const columns = (office: string) => {
    const refused: Column = { month: '2018-03', office, figure: 'refused', of: 'requirements-not-met' };
    return { refused, kept: { ...refused, figure: 'termsKept', of: 'case.total' } as Column };
  };
  const adding = (told: readonly (readonly [Column, number])[], acts: Counted['acts'] = []): Counted => ({
    counts: new Map(told.map(([column, count]) => [columnName(column), count])),
    acts,
  });
  const numbers = async (office?: string) => Object.fromEntries(await asked().month('2018-03', office));

  it('has what each file added, by office and for all of them', async () => {
    const [office, file, other] = [unique('office'), unique('case'), unique('case')];
    const { refused, kept } = columns(office);
    const byHead: Column = { ...refused, official: 'staff_head' };
    const first = adding([
      [refused, 1],
      [byHead, 1],
      [kept, 2],
    ]);
    expect(await asked().counted(file)).toEqual(nothing);
    expect(await asked().count(file, nothing, first)).toBe(true);
    expect(await asked().count(other, nothing, adding([[refused, 4]]))).toBe(true);
    expect(await asked().counted(file)).toEqual({ version: 1, ...first, acts: 0 });
    const told = { [columnName(refused)]: 5, [columnName(byHead)]: 1, [columnName(kept)]: 2 };
    expect(await numbers(office)).toEqual(told);
    expect(await numbers()).toMatchObject(told);
    expect(await numbers(`${office}x`)).toEqual({});
    expect(await asked().month('2018-04', office)).toEqual(new Map());
  });

  it('changes nothing where somebody has counted the file meanwhile, and takes back what is nobody’s', async () => {
    const [office, file] = [unique('office'), unique('case')];
    const { refused, kept } = columns(office);
    expect(
      await asked().count(
        file,
        nothing,
        adding([
          [refused, 1],
          [kept, 1],
        ]),
      ),
    ).toBe(true);
    expect(await asked().count(file, nothing, adding([[refused, 7]]))).toBe(false);
    expect(await numbers(office)).toEqual({ [columnName(refused)]: 1, [columnName(kept)]: 1 });
    const known = await asked().counted(file);
    expect(await asked().count(file, known, adding([[refused, 1]]))).toBe(true);
    expect(await numbers(office)).toEqual({ [columnName(refused)]: 1 });
    expect(await asked().counted(file)).toEqual({ version: 2, ...adding([[refused, 1]]), acts: 0 });
  });

  it('lists the acts behind a number in the order in which they were done, page by page, each once', async () => {
    const [office, file, later] = [unique('office'), unique('case'), unique('case')];
    const { refused } = columns(office);
    const actsOf = (of: string, count: number, from: number) =>
      Array.from({ length: count }, (_, nth) => ({
        column: refused,
        at: minutesAfter(from + nth),
        file: of,
        commit: nth + 1,
      }));
    const [own, others] = [actsOf(file, 70, 0), actsOf(later, 1, 500)];
    expect(await asked().count(later, nothing, adding([[refused, 1]], others))).toBe(true);
    expect(await asked().count(file, nothing, adding([[refused, 69]], own.slice(0, 69)))).toBe(true);
    expect(await asked().count(file, await asked().counted(file), adding([[refused, 70]], own))).toBe(true);
    const first = await asked().acts(refused);
    const second = await asked().acts(refused, first.cursor);
    const wanted = [...own, ...others].map(({ column: _, ...act }) => act);
    expect([first.items.length, second.cursor]).toEqual([50, undefined]);
    expect([...first.items, ...second.items]).toEqual(wanted);
    expect((await asked().acts({ ...refused, of: 'another' })).items).toEqual([]);
    expect(wanted[0]?.at).toBe(at);
  });

  it('holds a file that adds more than one transaction does', async () => {
    const [office, file] = [unique('office'), unique('case')];
    const many = Array.from({ length: 130 }, (_, nth): readonly [Column, number] => [
      { month: '2018-03', office, figure: 'termsKept', of: `case.term${nth}` },
      nth + 1,
    ]);
    expect(await asked().count(file, nothing, adding(many))).toBe(true);
    expect(Object.values(await numbers(office)).reduce((sum, count) => sum + count, 0)).toBe((130 * 131) / 2);
    expect((await asked().counted(file)).counts).toEqual(adding(many).counts);
  });
}
