import { describe, expect, it } from 'vitest';
import { actLines } from '#domain/reports/acts-table.ts';
import { officeCalled } from '#domain/reports/office-called.ts';
import { tableOf } from '#domain/reports/table.ts';
import { oblast } from '#domain/staff/staff.ts';
import { words } from '#domain/words.ts';

const named = (name: string) => words(`${name} kk`, `${name} ru`, `${name} en`);
const nameOf = (of: string) => (of === 'MOVED_AWAY' || of === 'orphans' ? named(of) : undefined);
const nameOfOffice = (office: string) => (office === 'uralsk' ? named(office) : undefined);
const logins = new Map([['staff_head', 'uralsk-head']]);

const part = (count: number) => ({
  figures: [
    { figure: 'withdrawn' as const, count },
    { figure: 'removed' as const, of: 'MOVED_AWAY', count: 2 },
  ],
  terms: [{ term: 'case.examination', kept: 7, missed: 3, answeredLate: 1, daysLate: 6 }],
  queue: [{ list: 'orphans', size: 40 }],
});
const officials = [
  { official: 'staff_head', figure: 'removed' as const, of: 'MOVED_AWAY', count: 2 },
  { official: 'staff_gone', figure: 'removed' as const, of: 'elsewhere', count: 1 },
];
const textOf = (lines: readonly Readonly<Record<string, string>>[]) =>
  lines.map((line) =>
    Object.entries(line)
      .flatMap(([column, cell]) => (cell === '' ? [] : [`${column}=${cell}`]))
      .join(' '),
  );

describe('a report as a table (X226)', () => {
  const asked = { month: '2018-03', state: 'OVER', language: 'ru', nameOf, nameOfOffice, logins } as const;
  const of = (lines: Parameters<typeof tableOf>[0]) => textOf(tableOf(lines, asked).slice(1));

  it('says first what the month is', () => {
    const [said, ...others] = tableOf([], { ...asked, state: 'RUNNING', language: 'en' });
    expect(others).toEqual([]);
    expect(said).toEqual({
      ...{
        month: '2018-03',
        office: '',
        officeName: '',
        figure: 'RUNNING',
        of: '',
        ofName: '',
        official: '',
        login: '',
      },
      name: 'This month is not over: its numbers will change, and outsiders are told none of them before it is',
      count: '',
    });
  });

  it('has each number of an office on a line: its figures, its terms, its lists, and what each official decided', () => {
    const own = 'month=2018-03 office=uralsk officeName=uralsk ru';
    const sorted = (line: string) => line.split(' ').sort().join(' ');
    expect(of([{ office: 'uralsk', ...part(12), officials }]).map(sorted)).toEqual(
      [
        `${own} figure=withdrawn name=Отозвано заявителями count=12`,
        `${own} figure=removed of=MOVED_AWAY ofName=MOVED_AWAY ru name=Снято с учета count=2`,
        `${own} figure=termsKept of=case.examination name=Соблюдено сроков count=7`,
        `${own} figure=termsMissed of=case.examination name=Нарушено сроков count=3`,
        `${own} figure=answeredLate of=case.examination name=Из них исполнено с опозданием count=1`,
        `${own} figure=daysLate of=case.examination name=Дней опоздания count=6`,
        `${own} figure=queueSize of=orphans ofName=orphans ru name=Человек в списке count=40`,
        `${own} figure=removed of=MOVED_AWAY ofName=MOVED_AWAY ru official=staff_head login=uralsk-head name=Снято с учета count=2`,
        `${own} figure=removed of=elsewhere official=staff_gone name=Снято с учета count=1`,
      ].map(sorted),
    );
  });

  it('names a list by its code alone where it has no name', () => {
    const [size] = tableOf([{ figures: [], terms: [], queue: [{ list: 'of-before', size: 3 }] }], asked).slice(1);
    expect(size).toMatchObject({ figure: 'queueSize', of: 'of-before', ofName: '', count: '3' });
  });

  it('calls the whole oblast so, and whatever has no name by its code alone', () => {
    const lines = tableOf([part(0), { office: 'borili', ...part(1) }], asked).slice(1);
    expect(lines.map(({ office, officeName }) => `${office} ${officeName}`)).toEqual([
      ...Array(7).fill('oblast-total Всего по области'),
      ...Array(7).fill('borili '),
    ]);
    expect([lines[0]?.count, lines.every(({ official, login }) => official === '' && login === '')]).toEqual([
      '0',
      true,
    ]);
  });
});

describe('acts as a table (X229)', () => {
  const asked = { month: '2018-03', office: 'uralsk', language: 'en', nameOf, logins } as const;
  const act = { figure: 'removed', of: 'MOVED_AWAY', file: 'case_1', commit: 4 } as const;

  it('has each on a line, at the time of day of Oral, with whose decision it was where that is told', () => {
    const at = '2018-03-20T19:30:00.000Z';
    expect(
      actLines(
        [
          { ...act, at, official: 'staff_head' },
          { figure: 'withdrawn', file: 'case_2', commit: 1, at },
        ],
        asked,
      ),
    ).toEqual([
      {
        ...{
          month: '2018-03',
          office: 'uralsk',
          figure: 'removed',
          name: 'Removed',
          of: 'MOVED_AWAY',
          ofName: 'MOVED_AWAY en',
        },
        ...{ official: 'staff_head', login: 'uralsk-head', at: '2018-03-21 00:30', file: 'case_1', commit: '4' },
      },
      {
        ...{ month: '2018-03', office: 'uralsk', figure: 'withdrawn', name: 'Withdrawn', of: '', ofName: '' },
        ...{ official: '', login: '', at: '2018-03-21 00:30', file: 'case_2', commit: '1' },
      },
    ]);
  });

  it('says of an official whom nobody knows any more his code alone', () => {
    const [line] = actLines([{ ...act, at: '2018-03-20T05:00:00.000Z', official: 'staff_gone' }], asked);
    expect(line).toMatchObject({ official: 'staff_gone', login: '', at: '2018-03-20 10:00' });
  });
});

describe('whoever has numbers in a report', () => {
  it('is called as what he is: the supervisor above all, an office by its name', () => {
    expect(officeCalled(oblast, '2018-03-01').ru).toBe('Контролирующее лицо области');
    expect(officeCalled('uralsk', '2018-03-01').ru).not.toBe('Контролирующее лицо области');
    expect(officeCalled('uralsk', '2018-03-01').ru).toContain('Уральск');
  });
});
