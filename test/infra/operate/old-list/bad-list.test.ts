import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { queueLists } from '#domain/regulation/categories.ts';
import { oldCsv } from '#infra/local/people/old-list.ts';
import { bringList, checkList } from '#infra/operate/old-list/import-list.ts';
import { faultWords, fileFaults, thirdRow, toldWords } from '#infra/operate/old-list/import-words.ts';
import { inLanguage } from '#infra/running/worded.ts';
import { anOldListOffice } from '#test/builders/old-lists/an-old-list.ts';
import { foreignIn } from '#test/builders/words/told-in.ts';
import { fileOf, folder, importing, later, list, nobody } from './importing.ts';

describe('a list that a newcomer has saved badly (X278)', () => {
  const linesOf = [...oldCsv({ rows: 12, seed: 'swapped' })];

  it('is told as swapped columns where nearly every row is wrong in one, once', async () => {
    const office = await anOldListOffice(later.clockAt);
    const [head = '', ...rows] = linesOf;
    const swapped = head.replace('iin', 'x').replace('number', 'iin').replace('x', 'number');
    const told: string[] = [];
    const dry = await checkList(importing(office, fileOf([swapped, ...rows])), (line) => told.push(line));
    expect(dry.faults).toBe(12);
    expect(told.filter((line) => line.includes('swapped'))).toEqual([expect.stringContaining('The column iin')]);
  });

  it('names the line of the file, whatever blank lines and breaks inside cells stand before it', async () => {
    const office = await anOldListOffice(later.clockAt);
    const iin = (row = '') => row.split(',')[1] ?? '';
    const [, first, second] = linesOf;
    const file = fileOf([
      'number,iin,surname,name,filedOn\n',
      `"1\n",${iin(first)},Ан,Анна,05.03.2009\n`,
      '\n',
      `2,${iin(second).slice(1)},Ан,Анна,05.03.2009\n`,
    ]);
    const told: string[] = [];
    await checkList(importing(office, file), (line) => told.push(line));
    expect(told).toEqual([expect.stringContaining('row 2 (line 5 of the file), iin: IIN_LENGTH')]);
  });

  it('does not take numbers that are none for one person', async () => {
    const office = await anOldListOffice(later.clockAt);
    const rows = ['8,50615E+11', '', '8,50615E+11', '8,50615E+11'].map(
      (iin, index) => `${index};${iin};Ан;Анна;05.03.2009\n`,
    );
    const told: string[] = [];
    await checkList(importing(office, fileOf(['number;iin;surname;name;filedOn\n', ...rows])), (line) =>
      told.push(line),
    );
    expect(told.filter((line) => line.includes('THIRD_ROW'))).toEqual([]);
    expect(told).toHaveLength(4);
  });

  it.each(['kk', 'ru', 'en'] as const)('is told so in %s and in no other language', async (language) => {
    const office = await anOldListOffice(later.clockAt);
    const file = fileOf(['number,iin,name,filedOn,shoe\n']);
    const asked = inLanguage(
      language,
      async () => void (await checkList({ ...importing(office, file), language }, nobody)),
    );
    const { message } = (await asked.catch((error: Error) => error)) as Error;
    const all = [
      message.replace('"shoe"', ''),
      toldWords.sealed('', '')[language].replaceAll(/\w+Confirmation/g, ''),
      ...[
        fileFaults.noFile('1'),
        fileFaults.noRows,
        fileFaults.notUtf8,
        fileFaults.changed,
        fileFaults.mendRows,
        thirdRow,
      ].map((said) => said[language]),
      ...[
        fileFaults.cellsOfLine(2, 1, 3),
        fileFaults.quotesOfLine(2),
        fileFaults.noRowOfLine(2),
        fileFaults.columnTwice('iin'),
      ].map((said) => said[language]),
      ...[
        toldWords.dry({ rows: 1, faults: 0, twice: 0 }),
        toldWords.quality({ NO_PHONE: 2 }),
        toldWords.leftOut([2]),
      ].map((said) => said[language]),
      toldWords.takenIn('', { from: 1, to: 2 }, 0)[language],
      faultWords({ row: 1, line: 2, column: 'filedOn', cause: '' }, '')[language],
    ];
    expect(
      all.flatMap((said) =>
        foreignIn(said.replaceAll(/CSV UTF-8|UTF-8/g, ''), language).map((word) => `${word}: ${said}`),
      ),
    ).toEqual([]);
  });

  it('that is not there is told by its path', async () => {
    const office = await anOldListOffice(later.clockAt);
    await expect(checkList(importing(office, join(folder, 'none.csv')), nobody)).rejects.toThrow('There is no file');
    await expect(checkList(importing(office, folder), nobody)).rejects.toThrow('cannot be read');
  });

  it.each(['sep=;\r\n', '\uFEFFsep=;\n', '"sep=;"\r\n', 'SEP=;\n'])('begins with a line of Excel: %j', async (sep) => {
    const office = await anOldListOffice(later.clockAt);
    const rows = linesOf.slice(1).map((row) => row.split(',').slice(1, 2).join());
    const table = [
      'number;iin;surname;name;filedOn\r\n',
      ...rows.map((iin, n) => `${n};${iin};Ан;Анна;05.03.2009\r\n`),
    ];
    const plain = await checkList(importing(office, fileOf(table)), nobody);
    const { sha256, ...dry } = await checkList(importing(office, fileOf([sep, ...table])), nobody);
    expect([dry, plain.faults]).toEqual([{ ...dry, rows: 12, faults: 0, quality: plain.quality }, 0]);
    expect(sha256).not.toBe(plain.sha256);
    const told: string[] = [];
    const wrong = fileOf([sep, 'number;iin;surname;name;filedOn\n', '1;12;Ан;Анна;05.03.2009\n']);
    await checkList(importing(office, wrong), (line) => told.push(line));
    expect(told).toEqual([expect.stringContaining('line 2 of the file')]);
  });

  it('of another list of the office is refused, with which and what to do, until that one is given up', async () => {
    const office = await anOldListOffice(later.clockAt);
    const of = importing(office, fileOf([...oldCsv({ rows: 12, seed: 'both lists' })]));
    const dry = await checkList(of, nobody);
    await bringList(of, dry);
    const other = { ...of, list: 'orphans' as const };
    await expect(bringList(other, dry)).rejects.toThrow(queueLists['public-sector'].name.kk);
    expect((await bringList(of, dry)).status).toBe('SEALED');
    const given = await office.knock('POST', `/v1/old-lists/${list}/discard`, { as: 'administrator' });
    expect(given.body.status).toBe('DISCARDED');
    expect((await bringList(other, dry)).status).toBe('SEALED');
    await expect(bringList(of, dry)).rejects.toThrow(queueLists.orphans.name.kk);
  });

  it('of two lists at once is one list’s', async () => {
    const office = await anOldListOffice(later.clockAt);
    const of = importing(office, fileOf([...oldCsv({ rows: 12, seed: 'at once' })]));
    const dry = await checkList(of, nobody);
    const opening = (list: string) =>
      office.knock('POST', `/v1/old-lists/${list}`, {
        as: 'administrator',
        body: { sha256: dry.sha256, rows: dry.rows },
      });
    const both = await Promise.all([opening('orphans'), opening('veterans')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  });

  it('two administrators bring at once, page by page: it is whole and once there, whoever was first with each', async () => {
    const office = await anOldListOffice(later.clockAt);
    const file = fileOf([...oldCsv({ rows: 430, seed: 'both' })]);
    const of = importing(office, file);
    const dry = await checkList(of, nobody);
    const both = await Promise.all([bringList(of, dry), bringList(of, dry)]);
    expect(both.map(({ status, brought }) => [status, brought])).toEqual([
      ['SEALED', 430],
      ['SEALED', 430],
    ]);
    const other = fileOf([...oldCsv({ rows: 430, seed: 'another' })]);
    const dryOther = await checkList(importing(office, other), nobody);
    await expect(bringList(importing(office, other), dryOther)).rejects.toThrow('басқа файлмен');
  });
});
