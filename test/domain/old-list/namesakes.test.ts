import { describe, expect, it } from 'vitest';
import { decide } from '#domain/old-list/decide.ts';
import { evolve } from '#domain/old-list/evolve.ts';
import { namesakesIn } from '#domain/old-list/rules/namesakes.ts';
import { anOldList } from '#test/builders/old-lists/an-old-list-file.ts';
import { staff } from '#test/builders/requests/a-case.ts';

const named = (iin: string, sought: string | undefined = 'АХМЕТОВ|АРМАН|1985-06-15') => ({ iin, sought });

describe('rows of one name and day of birth under two numbers (X333)', () => {
  it('are told, every one of them, and nobody who stands alone, or twice under one number', () => {
    const rows = [named('1'), named('2'), named('3', 'Ә|Б|1990-01-01'), named('3', 'Ә|Б|1990-01-01'), named('1')];
    expect(namesakesIn(rows)).toEqual({ count: 3, rows: [1, 2, 5] });
    expect(namesakesIn([named('1'), named('2', 'Ә|Б|1990-01-01')])).toEqual({ count: 0, rows: [] });
    expect(namesakesIn([])).toEqual({ count: 0, rows: [] });
  });

  it('are none where a number says no day of birth', () => {
    const dayless = (iin: string) => ({ iin, sought: undefined });
    expect(namesakesIn([dayless('1'), dayless('2')])).toEqual({ count: 0, rows: [] });
  });

  it('are counted whole, and the first twenty named', () => {
    const { count, rows } = namesakesIn(Array.from({ length: 30 }, (_, index) => named(`${index}`)));
    expect([count, rows.length, rows.at(-1)]).toEqual([30, 20, 20]);
  });

  it('are kept beside what else is seen of the list once it is sealed, and bar nothing', () => {
    const some = { count: 0, rows: [] };
    const instant = '2009-03-02T18:59:59.999Z';
    const seen = { ...{ from: instant, to: instant, last: instant }, earlier: some, sinceKept: some };
    const namesakes = { count: 2, rows: [1, 3] };
    const now = '2018-02-19T05:00:00.000Z';
    const brought = anOldList({ brought: 10, seen });
    const decided = decide(brought, { type: 'SealOldList', namesakes }, { actor: staff('administrator'), now });
    if (!decided.ok || !decided.value[0]) throw new Error('one event');
    expect(decided.value).toEqual([{ type: 'OldListSealed', namesakes }]);
    const after = evolve(brought, decided.value[0], { id: brought.id, at: now, commit: 3 });
    expect(after).toMatchObject({ status: 'SEALED', seen: { ...seen, namesakes } });
    const ofBefore = evolve(brought, { type: 'OldListSealed' }, { id: brought.id, at: now, commit: 3 });
    expect(ofBefore.seen).toEqual(seen);
  });
});
