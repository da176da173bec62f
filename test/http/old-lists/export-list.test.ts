import { describe, expect, it } from 'vitest';
import { anOldListOffice, isBrought, isConfirmed, isTakenIn, oldRow } from '#test/builders/old-lists/an-old-list.ts';

const path = '/v1/lists/public-sector/entries';
async function aList(count: number) {
  const office = await anOldListOffice();
  await isBrought(
    office,
    Array.from({ length: count }, (_, index) => oldRow(index + 1)),
  );
  await isConfirmed(office);
  await isTakenIn(office);
  const read = (query: Record<string, string>, as = 'head') => office.knock('GET', path, { as, query });
  return { office, read };
}

describe('a list that is given out (X222)', () => {
  it('tells the head place, number, moment, name and the number of the old list, each look noted with its reason', async () => {
    const { office, read } = await aList(3);
    const { status, body } = await read({ why: 'supervision' });
    const { surname, name, patronymic } = oldRow(1);
    expect(status).toBe(200);
    expect(body.items[0]).toEqual({
      ...{ place: 1, registerNumber: 1, filedOn: '2009-03-02', priorityMoment: '2009-03-02T18:59:59.999Z' },
      ...{ name: `${surname} ${name} ${patronymic}`, oldNumber: '1-к' },
    });
    expect(JSON.stringify(body)).not.toContain(oldRow(1).iin);
    const looks = office.access.entries.filter(({ fields }) => fields.includes('name'));
    expect(looks.map(({ why }) => why)).toEqual(Array.from({ length: 3 }, () => 'reason supervision'));
  });

  it('is given to nobody without a reason, to no other role, and of another office nobody', async () => {
    const { read } = await aList(3);
    expect((await read({})).status).toBe(422);
    for (const as of ['administrator', 'executor']) expect((await read({ why: 'supervision' }, as)).status).toBe(403);
  });

  it('has no name of who is the head himself', async () => {
    const { office, read } = await aList(3);
    const person = await office.keyring.personOf(oldRow(2).iin);
    office.actors.head = { ...office.actors.head, person } as never;
    const { body } = await read({ why: 'supervision' });
    expect(body.items.map((item: { name?: string }) => item.name !== undefined)).toEqual([true, false, true]);
  });

  it('has in its part for outsiders place, number and day alone, and of fewer than ten people nothing', async () => {
    const { office, read } = await aList(9);
    expect((await read({ part: 'public' })).body).toEqual({ items: [] });
    expect(office.access.entries.filter(({ fields }) => fields.includes('name'))).toEqual([]);
    const larger = await aList(10);
    const { items } = (await larger.read({ part: 'public' })).body;
    expect([items.length, items[9]]).toEqual([10, { place: 10, registerNumber: 10, filedOn: '2009-03-11' }]);
  });

  it('goes on where a page ended: nobody twice, nobody left out', async () => {
    const { read } = await aList(230);
    const places: number[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await read({ part: 'public', ...(cursor ? { cursor } : {}) });
      places.push(...body.items.map(({ place }: { place: number }) => place));
      cursor = body.cursor;
    } while (cursor);
    expect(places).toEqual(Array.from({ length: 230 }, (_, index) => index + 1));
  });
});
