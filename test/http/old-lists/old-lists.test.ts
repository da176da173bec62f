import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { besideKey, entryKey } from '#domain/queue/list.ts';
import { standsOnList } from '#test/builders/lists/an-entry.ts';
import {
  anOldListOffice,
  isBrought,
  isConfirmed,
  isTakenIn,
  type OldListOffice,
  oldRow,
  pathOf,
  sha256,
} from '#test/builders/old-lists/an-old-list.ts';
import { differences } from '#test/soak/books.ts';

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => oldRow(index + 1));
/** The same number with another check digit. */
const misread = (iin: string) => `${iin.slice(0, 11)}${(Number(iin[11]) + 1) % 10}`;
const logOf = (office: OldListOffice, to: number) => office.register.acts('uralsk', 'public-sector', 1, to);
const filesIn = (office: OldListOffice): OldEntry[] =>
  [...office.cases.files.values()].flatMap(({ file }) =>
    file.id.startsWith('oldentry_') ? [oldEntry.read(file)] : [],
  );

describe('an old list at the provider’s door', () => {
  it('is brought, answered for by the head, confirmed by the supervisor, and comes onto the list in the order of the file (X215, X217)', async () => {
    const office = await anOldListOffice();
    expect((await isBrought(office, rowsOf(10))).body).toMatchObject({ status: 'SEALED', brought: 10 });
    expect((await office.post('administrator', pathOf(undefined, '/taking'))).status).toBe(409);
    expect((await isConfirmed(office)).status).toBe(200);
    const done = await isTakenIn(office);
    expect(done.body).toMatchObject({ status: 'TAKEN_IN', taken: 10, numbers: { from: 1, to: 10 }, twice: 0 });
    const list = await office.register.list('uralsk', 'public-sector');
    expect(list).toMatchObject({ nextNumber: 11, logHead: 10, version: 10, totals: { 2009: 10 } });
    expect((await logOf(office, 10)).map(({ kind, registerNumber, place }) => [kind, registerNumber, place])).toEqual(
      rowsOf(10).map((_, index) => ['TAKEN_IN', index + 1, index + 1]),
    );
    expect((await office.post('administrator', pathOf(), { sha256, rows: 10 })).body.status).toBe('TAKEN_IN');
    expect((await office.post('administrator', pathOf(), { sha256: 'cd'.repeat(32), rows: 10 })).status).toBe(409);
    expect(await differences(office.cases)).toEqual([]);
  });

  it('orders equal moments as the file does, and places whoever filed earlier before those of later rows (X216)', async () => {
    const office = await anOldListOffice();
    const days = ['2009-03-05', '2009-03-05', '2001-01-09', '2009-03-05'];
    await isBrought(
      office,
      days.map((filedOn, index) => oldRow(index + 1, { filedOn })),
    );
    await isConfirmed(office);
    await isTakenIn(office);
    expect((await logOf(office, 4)).map(({ place }) => place)).toEqual([1, 2, 1, 4]);
    const sequences = (await logOf(office, 4)).map(({ rank }) => rank?.intakeSequence ?? 0);
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
  });

  it('keeps what the row says, its old number and its quality for the office that asks with a reason (X219)', async () => {
    const office = await anOldListOffice();
    await isBrought(office, [oldRow(1, { consent: false, phone: '50-12-34' })]);
    await isConfirmed(office);
    await isTakenIn(office);
    const path = '/v1/old-entries/public-sector/1';
    expect((await office.knock('GET', path, { as: 'executor' })).status).toBe(422);
    const read = await office.knock('GET', path, { as: 'executor', query: { why: 'supervision' } });
    expect(read.body).toMatchObject({
      ...{ registerNumber: 1, status: 'ACTIVE', provenance: { row: 1, oldNumber: '1-к' } },
      ...{ quality: ['NO_CONSENT', 'WRONG_PHONE'], row: { name: oldRow(1).name, phone: '50-12-34' } },
    });
    const [file] = filesIn(office);
    expect(await office.access.of(file?.id ?? '')).toMatchObject([{ fields: ['oldRow'], why: 'reason supervision' }]);
    expect((await office.knock('GET', path, { as: 'elsewhere', query: { why: 'supervision' } })).status).toBe(404);
    expect(JSON.stringify([...office.cases.files.values()])).not.toContain(oldRow(1).iin);
  });

  it('takes in whoever stands there already with a mark, and leaves out his third row (X218)', async () => {
    const office = await anOldListOffice();
    const person = await office.keyring.personOf(oldRow(1).iin);
    await standsOnList(person, office);
    await standsOnList(await office.keyring.personOf(oldRow(3).iin), office, {
      ...{ provider: 'borili', list: 'public-sector', intakeSequence: 2 },
    });
    await isBrought(office, [oldRow(1), oldRow(2), oldRow(1, { number: '9' }), oldRow(3), oldRow(2, { number: '8' })]);
    await isConfirmed(office);
    const { body } = await isTakenIn(office);
    expect(body).toMatchObject({
      status: 'TAKEN_IN',
      taken: 5,
      twice: 2,
      elsewhere: 1,
      leftOut: [3],
      numbers: { from: 2, to: 5 },
    });
    const told = filesIn(office).map(({ row, twice, elsewhere, entry }) => [
      row,
      entry.registerNumber,
      twice,
      elsewhere,
    ]);
    expect(told.toSorted()).toEqual([
      [1, 2, true, undefined],
      [2, 3, undefined, undefined],
      [4, 4, undefined, ['borili']],
      [5, 5, true, undefined],
    ]);
    expect((await office.cases.claim(entryKey('uralsk', person)))?.holder).toBe('uralsk#public-sector#1');
    expect((await office.cases.claim(besideKey('uralsk', person)))?.holder).toBe('uralsk#public-sector#2');
    const proposed = [...office.cases.files.values()].flatMap(({ file }) =>
      file.id.startsWith('amendment_') ? [amendment.read(file)] : [],
    );
    expect(
      proposed.map(({ purpose, status, into, entry, proposed: by, found }) => [
        purpose,
        status,
        into?.registerNumber,
        entry.registerNumber,
        by,
        found,
      ]),
    ).toEqual([
      // the earlier moment stays: his row of 2009 before his request of 2017
      ['MERGING', 'PROPOSED', 2, 1, undefined, filesIn(office)[0]?.oldList],
      ['MERGING', 'PROPOSED', 3, 5, undefined, filesIn(office)[0]?.oldList],
    ]);
  });
});

describe('what is refused of an old list', () => {
  it('is a page with a fault, by row and column, and nothing of the page is kept (X215)', async () => {
    const office = await anOldListOffice();
    await office.post('administrator', pathOf(), { sha256, rows: 3 });
    const rows = [oldRow(1), oldRow(2, { iin: misread(oldRow(2).iin) }), oldRow(3, { filedOn: '2031-01-01' })];
    for (const then of ['/rows', '/check']) {
      const body = then === '/rows' ? { page: 1, rows } : { rows };
      const typed = await office.post('administrator', pathOf(undefined, then), body);
      expect(typed.status).toBe(422);
      expect(typed.body.fields).toMatchObject([{ field: 'body.rows.1.iin', problem: 'IIN_CHECK' }]);
    }
    const dated = [oldRow(1), oldRow(2), oldRow(3, { filedOn: '2031-01-01' })];
    const told = await office.post('administrator', pathOf(undefined, '/rows'), { page: 1, rows: dated });
    expect(told.body.fields).toMatchObject([
      { field: 'body.rows.2.filedOn', problem: 'FILED_IN_FUTURE', cures: { ru: expect.stringContaining('сверьте') } },
    ]);
    const { body } = await office.knock('GET', pathOf(), { as: 'administrator' });
    expect([body.brought, body.status]).toEqual([0, 'BEING_BROUGHT']);
  });

  it('is a page out of its turn, another number of rows than was told, and a seal before the last (X217)', async () => {
    const office = await anOldListOffice();
    await office.post('administrator', pathOf(), { sha256, rows: 102 });
    const bring = (page: number, rows: readonly object[]) =>
      office.post('administrator', pathOf(undefined, '/rows'), { page, rows });
    expect((await bring(2, rowsOf(2))).status).toBe(409);
    expect((await bring(1, rowsOf(2))).status).toBe(409);
    expect((await bring(1, rowsOf(100))).status).toBe(200);
    expect((await bring(1, rowsOf(100))).body).toMatchObject({ brought: 100, pages: 1 });
    expect((await office.post('administrator', pathOf(undefined, '/seal'))).status).toBe(409);
    expect((await bring(2, rowsOf(3))).status).toBe(409);
    expect((await bring(2, rowsOf(2))).status).toBe(200);
    expect((await office.post('administrator', pathOf(undefined, '/seal'))).status).toBe(200);
    expect((await bring(3, rowsOf(1))).status).toBe(409);
  });

  it('is an act of whoever else: each does his own, and whoever asked does not confirm (X217)', async () => {
    const office = await anOldListOffice();
    await isBrought(office, rowsOf(2));
    expect((await office.post('administrator', pathOf(undefined, '/confirmation'))).status).toBe(403);
    expect((await office.post('head', pathOf(undefined, '/taking'))).status).toBe(403);
    expect((await office.post('elsewhere', pathOf(undefined, '/taking'))).status).toBe(404);
    const asked = await office.post('head', pathOf(undefined, '/confirmation'));
    const { id, hash } = asked.body.confirmation;
    for (const as of ['head', 'administrator', 'above'])
      expect((await office.post(as, `/v1/confirmations/${id}/confirmation`, { hash })).status).not.toBe(200);
    const read = await office.knock('GET', `/v1/confirmations/${id}`, { as: 'supervisor' });
    expect(read.body.content).toMatchObject({
      provider: 'uralsk',
      list: 'public-sector',
      sha256,
      rows: 2,
      numbersFrom: 1,
    });
    expect(read.body.told.ru).toContain('внесение старого списка в реестр');
  });

  it('is a row that would get another number than was signed, until both have signed the numbers of what is left (X255)', async () => {
    const office = await anOldListOffice();
    const somebody = (n: number) =>
      standsOnList(`person_${n}`, office, { ...{ provider: 'uralsk', list: 'public-sector', intakeSequence: n } });
    const taking = () => office.post('administrator', pathOf(undefined, '/taking'));
    await isBrought(office, rowsOf(101));
    expect((await isConfirmed(office)).status).toBe(200);
    expect((await office.post('head', pathOf(undefined, '/confirmation'))).status).toBe(409);
    await somebody(1);
    expect(await taking()).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('old-list-numbers-moved'), paragraph: 'X255' },
    });
    expect((await office.knock('GET', pathOf(), { as: 'administrator' })).body.taken).toBe(0);
    expect((await isConfirmed(office)).status).toBe(200);
    expect((await taking()).body).toMatchObject({ taken: 100, numbers: { from: 2, to: 101 } });
    await somebody(2);
    expect((await taking()).body.type).toContain('old-list-numbers-moved');
    expect((await isConfirmed(office)).status).toBe(200);
    expect((await taking()).body).toMatchObject({ status: 'TAKEN_IN', taken: 101, numbers: { from: 2, to: 103 } });
    expect((await office.register.list('uralsk', 'public-sector')).nextNumber).toBe(104);
  });

  it('is whatever comes after the door is closed; what was given up lets another begin (X217)', async () => {
    const office = await anOldListOffice();
    await isBrought(office, rowsOf(2));
    expect((await office.post('administrator', pathOf(undefined, '/discard'))).body.status).toBe('DISCARDED');
    expect((await office.knock('GET', pathOf(), { as: 'administrator' })).status).toBe(404);
    await isBrought(office, rowsOf(3));
    await isConfirmed(office);
    expect((await office.post('administrator', pathOf(undefined, '/discard'))).status).toBe(409);
    await isTakenIn(office);
    for (const then of ['/discard', '/seal'])
      expect((await office.post('administrator', pathOf(undefined, then))).status).toBe(409);
    const again = await office.post('administrator', pathOf(undefined, '/taking'));
    expect([again.status, again.body.status, again.body.taken]).toEqual([200, 'TAKEN_IN', 3]);
  });
});

describe('whoever is stopped while an old list comes in', () => {
  it.each(['dies before', 'dies after', 'contention'] as const)(
    'goes on where it ended, whichever write it was: %s',
    async (trouble) => {
      const office = await anOldListOffice();
      await isBrought(office, rowsOf(40));
      await isConfirmed(office);
      for (let nth = 1; nth < 7; nth++) {
        office.cases.strike(nth, trouble);
        await office.post('administrator', pathOf(undefined, '/taking')).catch(() => undefined);
      }
      const done = await isTakenIn(office);
      const last = done.status === 200 ? done : await office.knock('GET', pathOf(), { as: 'administrator' });
      expect(last.body).toMatchObject({ status: 'TAKEN_IN', taken: 40, numbers: { from: 1, to: 40 } });
      expect((await logOf(office, 40)).map(({ registerNumber }) => registerNumber)).toEqual(
        rowsOf(40).map((_, index) => index + 1),
      );
      expect(await differences(office.cases)).toEqual([]);
    },
  );
});
