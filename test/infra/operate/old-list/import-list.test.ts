import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oldCsv } from '#infra/local/people/old-list.ts';
import type { Ask } from '#infra/operate/old-list/api.ts';
import { exportedLines } from '#infra/operate/old-list/export-list.ts';
import { bringList, checkList, takeInList } from '#infra/operate/old-list/import-list.ts';
import { anOldListOffice, isConfirmed } from '#test/builders/old-lists/an-old-list.ts';
import { asAdministrator, fileOf, folder, importing, later, list, nobody } from './importing.ts';

describe('npm run import', () => {
  it('brings a realistic list whole, in pages, and has it come onto the list once it is confirmed (X215)', async () => {
    const office = await anOldListOffice(later.clockAt);
    const file = fileOf([...oldCsv({ rows: 230, seed: 'orphans' })]);
    const of = importing(office, file);
    const dry = await checkList(of, nobody);
    expect(dry).toMatchObject({ rows: 230, faults: 0, twice: 0, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(dry.quality.NO_CONSENT).toBeGreaterThan(150);
    expect((await bringList(of, dry)).status).toBe('SEALED');
    expect((await bringList(of, dry)).status).toBe('SEALED');
    await isConfirmed(office);
    const done = await takeInList(of, await bringList(of, dry));
    expect(done).toMatchObject({ status: 'TAKEN_IN', taken: 230, numbers: { from: 1, to: 230 } });
    expect((await office.register.list('uralsk', list)).nextNumber).toBe(231);
  });

  it('goes on where it ended, whichever request it was stopped at', async () => {
    const office = await anOldListOffice(later.clockAt);
    const file = fileOf([...oldCsv({ rows: 330, seed: 'stopped' })]);
    const ask = asAdministrator(office);
    const dry = await checkList(importing(office, file), nobody);
    for (let stop = 1; stop < 5; stop++) {
      let asked = 0;
      const dying: Ask = async (...what) => {
        asked += 1;
        const answered = await ask(...what);
        if (asked === stop) throw new Error('killed');
        return answered;
      };
      await bringList(importing(office, file, dying), dry).catch(nobody);
    }
    const { body } = await ask('GET', `/v1/old-lists/${list}`);
    expect((await bringList(importing(office, file), dry)).status).toBe('SEALED');
    expect(body).toMatchObject({ rows: 330 });
  });

  it('says of each fault the row, the column, the cause and the cure, and brings nothing (X215)', async () => {
    const office = await anOldListOffice(later.clockAt);
    const [head = '', ...rows] = [...oldCsv({ rows: 104, seed: 'faults' })];
    const iinOf = (row: string) => row.split(',')[1] ?? '';
    const wrong = rows.map((row, index) => {
      if (index === 1) return row.replace(iinOf(row), '12345');
      if (index === 102) return row.replace(/\d\d\.\d\d\.\d{4}/, '31.02.2019');
      return index === 103 ? row.replace(/\d\d\.\d\d\.\d{4}/, '01.01.2031') : row;
    });
    const told: string[] = [];
    const dry = await checkList(
      importing(office, fileOf([head, ...wrong, ...wrong.slice(4, 5), ...wrong.slice(4, 5)])),
      (line) => told.push(line),
    );
    expect(dry).toMatchObject({ rows: 106, faults: 3, twice: 1 });
    expect(told.map((line) => line.split('. ')[0])).toEqual([
      'row 2 (line 3 of the file), iin: IIN_LENGTH',
      'row 103 (line 104 of the file), filedOn: INVALID_FORMAT',
      'row 106 (line 107 of the file), iin: THIRD_ROW',
    ]);
    for (const line of told) expect(line.split('. ')[1]?.length).toBeGreaterThan(10);
    expect((await office.knock('GET', `/v1/old-lists/${list}`, { as: 'administrator' })).status).toBe(404);
  });

  it('reads what a table of this country is saved as: names of its own, semicolons, a mark of order, dates with dots', async () => {
    const office = await anOldListOffice(later.clockAt);
    const { iin } = { iin: [...oldCsv({ rows: 1, seed: 'x' })][1]?.split(',')[1] ?? '' };
    const file = fileOf([
      '\uFEFF№;ИИН;Фамилия;Имя;Отчество;Дата постановки на учет;Время;Согласие\r\n',
      `"17;а";${iin};нет;Арман;;5.03.2009;9:30;да\r\n`,
    ]);
    const sent: unknown[] = [];
    const ask: Ask = async (method, path, body) => {
      sent.push(body);
      return asAdministrator(office)(method, path, body);
    };
    expect(await checkList(importing(office, file, ask), nobody)).toMatchObject({ rows: 1, faults: 0 });
    const row = { number: '17;а', iin, hasNoSurname: true, name: 'Арман', filedOn: '2009-03-05', filedAt: '09:30' };
    expect(sent).toEqual([{ rows: [{ ...row, consent: true }] }]);
  });

  it.each([
    ['number,iin,name,filedOn,shoe size\n', 'Nobody knows these columns: "shoe size"'],
    ['number,iin,name\n', 'The file lacks the columns filedOn'],
    ['number,iin,name,filedOn,ЖСН\n', 'The column iin is there twice'],
    ['number,iin,name,filedOn\n1,2\n', 'Line 2 of the file has 2 cells instead of 4'],
    ['number,iin,name,filedOn,,\n', 'column 5 without a name, column 6 without a name'],
    ['number,iin,name,filedOn\n1,2,"Ан"на,3\n', 'In line 2 of the file a quote'],
    ['number,iin,name,filedOn\n1,2,"Анна,3\n', 'of the file a quote is not closed'],
    ['number,iin,name,filedOn\n', 'The file has no row'],
    ['', 'The file has no row'],
  ])('refuses a file that begins with %j', async (text, sentence) => {
    const office = await anOldListOffice(later.clockAt);
    await expect(checkList(importing(office, fileOf([text])), nobody)).rejects.toThrow(sentence);
  });

  it('refuses a file that is not written in UTF-8, and says how to save it', async () => {
    const office = await anOldListOffice(later.clockAt);
    const path = join(folder, 'cp1251.csv');
    writeFileSync(path, Buffer.from([...Buffer.from('number,iin,name,filedOn\n1,2,'), 0xc0, 0xf0, 0x0a]));
    await expect(checkList(importing(office, path), nobody)).rejects.toThrow('CSV UTF-8');
  });
});

describe('npm run export', () => {
  it('writes a list in order of place, with names or the part for outsiders, whatever stands in a name (X222)', async () => {
    const office = await anOldListOffice(later.clockAt);
    const of = importing(office, fileOf([...oldCsv({ rows: 130, seed: 'out' })]));
    const dry = await checkList(of, nobody);
    await bringList(of, dry);
    await isConfirmed(office);
    await takeInList(of, await bringList(of, dry));
    const asHead: Ask = async (method, path) => {
      const [plain = '', query = ''] = path.split('?');
      return office.knock(method, plain, { as: 'head', query: Object.fromEntries(new URLSearchParams(query)) });
    };
    const linesOf = async (part: 'office' | 'public') => {
      const lines: string[] = [];
      for await (const line of exportedLines({ list, part, why: 'supervision', ask: asHead, language: 'ru' }))
        lines.push(line);
      return lines;
    };
    const [head, first, ...others] = await linesOf('office');
    expect(head).toBe('\uFEFFplace;registerNumber;numberedBy;filedOn;priorityMoment;name;oldNumber\r\n');
    expect(first).toMatch(/^1;\d+;;\d{4}-\d\d-\d\d;\d{4}-.*Z;\p{L}+ \p{L}+ \p{L}+;\d+\r\n$/u);
    expect(others).toHaveLength(129);
    expect((await linesOf('public'))[130]).toMatch(/^130;\d+;;\d{4}-\d\d-\d\d\r\n$/);
  });
});
