import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oldCsv } from '#infra/local/people/old-list.ts';
import type { Ask } from '#infra/operate/old-list/api.ts';
import { bringList, checkList, digestOfFile } from '#infra/operate/old-list/import-list.ts';
import { anOldListOffice } from '#test/builders/old-lists/an-old-list.ts';
import { asAdministrator, fileOf, folder, importing, later, list, nobody } from './importing.ts';

const rowsOf = (rows: number, seed = 'hostile') => [...oldCsv({ rows, seed })];

describe('the rows that head and supervisor answer for (X330)', () => {
  it('have one digest, by the file that whoever answers has, and by what is there', async () => {
    const office = await anOldListOffice(later.clockAt);
    const of = importing(office, fileOf(rowsOf(230)));
    const dry = await checkList(of, nobody);
    await bringList(of, dry);
    const { digest } = (await office.knock('GET', `/v1/old-lists/${list}`, { as: 'head' })).body;
    const spaced = ['\uFEFF', ...rowsOf(230).map((line) => line.replace('\n', ' \r\n\r\n'))];
    expect(await digestOfFile(fileOf(spaced))).toEqual({ rows: 230, digest });
    const [head = '', first = '', ...others] = rowsOf(230);
    const other = first.replace(/\d\d\.\d\d\.\d{4}/, '06.05.1997');
    expect((await digestOfFile(fileOf([head, other, ...others]))).digest).not.toBe(digest);
    await expect(digestOfFile(fileOf([head, first.replace(/\d{12}/, '1')]))).rejects.toThrow('mend these rows');
    await expect(digestOfFile(fileOf([head]))).rejects.toThrow('no row');
  });

  it('are not sealed for a file whose rows are others than were brought under its digest', async () => {
    const office = await anOldListOffice(later.clockAt);
    const of = importing(office, fileOf(rowsOf(230)));
    const dry = await checkList(of, nobody);
    const [, ...others] = rowsOf(230, 'of somebody else');
    const bribed: Ask = async (method, path, body) => {
      const isFirst = path.endsWith('/rows') && (body as { page: number }).page === 1;
      const rows = isFirst ? { ...body, rows: [...(body as { rows: object[] }).rows].reverse() } : body;
      return asAdministrator(office)(method, path, rows);
    };
    expect(others).toHaveLength(230);
    await expect(bringList({ ...of, ask: bribed }, dry)).rejects.toThrow('not those of this file');
    await expect(bringList(of, dry)).rejects.toThrow('not those of this file');
    expect((await office.knock('GET', `/v1/old-lists/${list}`, { as: 'head' })).body.status).toBe('BEING_BROUGHT');
  });
});

describe('a file that nobody saved in good faith (X278)', () => {
  const head = 'number,iin,surname,name,filedOn\n';
  const check = async (file: string) => checkList(importing(await anOldListOffice(later.clockAt), file), nobody);
  const written = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it.each([
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${head}1,2,Ан,Анна,5\n`, 'utf16le')]),
    ],
    ['UTF-16 without it', Buffer.from(`${head}1,2,An,Anna,5\n`, 'utf16le')],
    ['a byte that is nothing', Buffer.from(`${head}1,2,А\0н,Анна,5\n`)],
  ])('is told so of %s', async (name, bytes) => {
    await expect(check(written(`${name}.csv`, bytes))).rejects.toThrow('CSV UTF-8');
  });

  it.each([
    ['a line', `1,2,${'я'.repeat(200_000)}`],
    ['a cell of many lines', `1,2,"${'я\n'.repeat(200_000)}"`],
  ])('is read no further than %s may be long', async (_, line) => {
    await expect(check(fileOf([head, `${line},Анна,05.03.2009\n`]))).rejects.toThrow('cannot be read');
  });

  it('is a row with a line end, and no two rows', async () => {
    const told: string[] = [];
    const [, row = ''] = rowsOf(1);
    const iin = row.split(',')[1] ?? '';
    const file = fileOf([head, `1,${iin},"Ан\n2,${iin}",Анна,05.03.2009\n`]);
    const dry = await checkList(importing(await anOldListOffice(later.clockAt), file), (line) => told.push(line));
    expect([dry.rows, dry.faults, told.length]).toEqual([1, 1, 1]);
  });

  it.each(['shrinks', 'is another'])('that %s while it is read brings none of what it then says', async (what) => {
    const office = await anOldListOffice(later.clockAt);
    const file = fileOf(rowsOf(330));
    const of = importing(office, file);
    const dry = await checkList(of, nobody);
    if (what === 'shrinks') truncateSync(file, rowsOf(330).slice(0, 151).join('').length + 7);
    else writeFileSync(file, rowsOf(330, 'another').join(''));
    await expect(bringList(of, dry)).rejects.toThrow('has changed');
    const { body } = await office.knock('GET', `/v1/old-lists/${list}`, { as: 'administrator' });
    expect([body.status, body.brought]).toEqual(['BEING_BROUGHT', what === 'shrinks' ? 100 : 0]);
    writeFileSync(file, rowsOf(330).join(''));
    expect((await bringList(of, dry)).status).toBe('SEALED');
  });
});
