import { describe, expect, it } from 'vitest';
import { digestOfRows } from '#casework/acts/taking-in/rows-digest.ts';
import { bornOnIn } from '#casework/filing/name-key.ts';
import type { OldRow } from '#domain/form/old-row.ts';
import { parseIin } from '#domain/iin.ts';
import { iinOf } from '#infra/local/people/local-person.ts';
import { standsOnList } from '#test/builders/lists/an-entry.ts';
import {
  anOldListOffice,
  isBrought,
  type OldListOffice,
  oldRow,
  openedOn,
  pathOf,
  sha256,
} from '#test/builders/old-lists/an-old-list.ts';
import { laidOfficial } from '#test/builders/people/an-official.ts';

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => oldRow(index + 1));
const asked = (office: OldListOffice, as = 'head') => office.post(as, pathOf(undefined, '/confirmation'));
const shownTo = async (office: OldListOffice, id: string) =>
  (await office.knock('GET', `/v1/confirmations/${id}`, { as: 'supervisor' })).body.content;
const confirms = async (office: OldListOffice, as = 'supervisor') => {
  const { id, hash } = (await asked(office)).body.confirmation;
  return office.post(as, `/v1/confirmations/${id}/confirmation`, { hash });
};

/** Lays an entry of the staff register for whoever already is somebody there. */
const alsoServes = (
  office: OldListOffice,
  as: string,
  {
    role,
    organisation,
    person,
    at = openedOn,
    by = {},
  }: {
    readonly role: 'head' | 'supervisor';
    readonly organisation: string;
    readonly person: string;
    readonly at?: string;
    readonly by?: Readonly<Record<string, string>>;
  },
) =>
  laidOfficial(
    office.staff,
    { id: `staff_${as.padStart(26, '0')}`, role, organisation, login: as, person },
    at,
    by,
  ).then((actor) => Object.assign(office.actors, { [as]: actor }));

const parsed = (iin: string) => {
  const read = parseIin(iin);
  if (!read.ok) throw new Error(iin);
  return read.value;
};

describe('what head and supervisor answer for (X330)', () => {
  it('is the rows that are there: their digest follows from the rows alone, whatever was said of the file', async () => {
    const office = await anOldListOffice();
    const honest = rowsOf(3);
    const bribed = [honest[0], honest[1], oldRow(77, { filedOn: '2009-03-04' })] as readonly object[];
    await isBrought(office, bribed);
    const { id } = (await asked(office)).body.confirmation;
    const { digest } = await shownTo(office, id);
    expect(digest).toBe(digestOfRows([bribed as readonly OldRow[]]));
    expect(digest).not.toBe(digestOfRows([honest as readonly OldRow[]]));
    expect((await office.knock('GET', pathOf(), { as: 'head' })).body.digest).toBe(digest);
  });

  it('tells which rows come before the one above them, and which were filed since this list is kept here', async () => {
    const office = await anOldListOffice();
    await standsOnList('person_1', office, { provider: 'uralsk', list: 'public-sector', intakeSequence: 1 });
    const { day } =
      (await office.register.acts('uralsk', 'public-sector', 1, 1)).map(({ at }) => ({ day: at }))[0] ?? {};
    const since = String(day).slice(0, 10);
    await isBrought(office, [oldRow(1), oldRow(2, { filedOn: '2001-01-09' }), oldRow(3, { filedOn: since })]);
    const { id } = (await asked(office)).body.confirmation;
    expect((await shownTo(office, id)).seen).toMatchObject({
      earlier: { count: 1, rows: [2] },
      sinceKept: { count: 1, rows: [3] },
      from: '2001-01-09T19:59:59.999Z',
    });
  });

  it('tells which rows bear one name and day of birth under two numbers, refuses nothing, and names nobody (X333)', async () => {
    const office = await anOldListOffice();
    const { iin, surname, name } = oldRow(1);
    const another = iinOf(bornOnIn(iin) ?? '', parsed(iin).sex, 900);
    const twin = oldRow(2, { iin: another, surname: surname.toUpperCase(), name });
    const namesakeOfOtherDay = oldRow(3, { surname, name });
    await isBrought(office, [oldRow(1), oldRow(4), twin, namesakeOfOtherDay]);
    const { id } = (await asked(office)).body.confirmation;
    const { seen } = await shownTo(office, id);
    expect(seen.namesakes).toEqual({ count: 2, rows: [1, 3] });
    expect((await office.knock('GET', pathOf(), { as: 'head' })).body.seen.namesakes).toEqual(seen.namesakes);
    expect(JSON.stringify(seen)).not.toContain(surname);
    expect((await confirms(office)).status).toBe(200);
  });

  it('is answered for by nobody who brought it, under whatever entry of the staff register', async () => {
    const office = await anOldListOffice();
    const { person = '' } = office.actors.administrator as { readonly person?: string };
    await alsoServes(office, 'hishead', { role: 'head', organisation: 'uralsk', person });
    await alsoServes(office, 'hissupervisor', { role: 'supervisor', organisation: 'oblast', person });
    await isBrought(office, rowsOf(3));
    expect((await asked(office, 'hishead')).status).toBe(403);
    expect((await confirms(office, 'hissupervisor')).status).toBe(403);
    expect((await confirms(office)).status).toBe(200);
  });

  it('is answered for by nobody who stands in it, nor by his family', async () => {
    const office = await anOldListOffice();
    for (const [as, role, row] of [
      ['first', 'head', 1],
      ['second', 'supervisor', 2],
    ] as const) {
      const person = await office.keyring.personOf(oldRow(row).iin);
      await alsoServes(office, as, { role, organisation: role === 'head' ? 'uralsk' : 'oblast', person });
    }
    await isBrought(office, [oldRow(1), oldRow(3, { family: oldRow(2).iin })]);
    expect((await asked(office, 'first')).status).toBe(403);
    expect((await confirms(office, 'second')).status).toBe(403);
    expect((await confirms(office)).status).toBe(200);
  });

  it('is answered for by nobody who came into office after rows were brought, unless he had served there before (X323)', async () => {
    const office = await anOldListOffice();
    await isBrought(office, rowsOf(3));
    const later = '2018-02-20T05:00:00.000Z';
    const [stands, strange] = await Promise.all([1, 9].map((row) => office.keyring.personOf(oldRow(row).iin)));
    const person = strange ?? '';
    await alsoServes(office, 'newhead', { role: 'head', organisation: 'uralsk', person, at: later });
    await alsoServes(office, 'newsupervisor', {
      role: 'supervisor',
      organisation: 'oblast',
      person: stands ?? '',
      at: later,
    });
    expect((await asked(office, 'newhead')).body.fields).toMatchObject([{ problem: 'NOT_COMPARED' }]);
    expect((await confirms(office, 'newsupervisor')).body.fields).toMatchObject([{ problem: 'NOT_COMPARED' }]);
    const deployed = await office.keyring.personOf(oldRow(8).iin);
    const byDeployment = { person: deployed, at: later, by: { kind: 'deployer' } };
    await alsoServes(office, 'deployedhead', { role: 'head', organisation: 'uralsk', ...byDeployment });
    expect((await asked(office, 'deployedhead')).body).toHaveProperty('confirmation.id');
    await alsoServes(office, 'oncehere', { role: 'supervisor', organisation: 'oblast', person, at: openedOn });
    expect((await asked(office, 'newhead')).body).toHaveProperty('confirmation.id');
    expect((await confirms(office)).status).toBe(200);
  });
});

describe('rows that are brought (X330)', () => {
  it('are no others than stood on that page when it is brought again', async () => {
    const office = await anOldListOffice();
    await office.post('administrator', pathOf(), { sha256, rows: 2 });
    const bring = (rows: readonly object[]) =>
      office.post('administrator', pathOf(undefined, '/rows'), { page: 1, rows });
    expect((await bring(rowsOf(2))).status).toBe(200);
    expect((await bring(rowsOf(2))).status).toBe(200);
    expect((await bring([oldRow(1), oldRow(9)])).body.type).toContain('old-rows-differ');
  });

  it('are of one list alone, of whichever office, though a byte of the file differs', async () => {
    const office = await anOldListOffice();
    await isBrought(office, rowsOf(3));
    const at = (then = '') =>
      office.post('elsewhere', pathOf('orphans', then), then ? {} : { sha256: 'cd'.repeat(32), rows: 3 });
    await at();
    await office.post('elsewhere', pathOf('orphans', '/rows'), { page: 1, rows: rowsOf(3) });
    expect((await at('/seal')).body.fields).toMatchObject([{ problem: 'OTHER_LIST' }]);
    await office.post('administrator', pathOf(undefined, '/discard'));
    expect((await at('/seal')).body.status).toBe('SEALED');
  });

  it('were filed before their list began to be brought, however long that takes', async () => {
    const office = await anOldListOffice();
    await office.post('administrator', pathOf(), { sha256, rows: 1 });
    office.clock.moveTo('2018-03-19T05:00:00.000Z');
    const told = await office.post('administrator', pathOf(undefined, '/rows'), {
      page: 1,
      rows: [oldRow(1, { filedOn: '2018-03-01' })],
    });
    expect(told.body.fields).toMatchObject([{ problem: 'FILED_IN_FUTURE' }]);
  });
});
