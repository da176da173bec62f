import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFile } from '#casework/reporting/count-file.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import { application } from '#domain/application/kind.ts';
import { reportedApplication } from '#domain/application/reported.ts';
import { kindOf } from '#domain/kinds.ts';
import { addTo, type Counts } from '#domain/reports/columns.ts';
import { countedIn } from '#domain/reports/count-file.ts';
import { aCountedJournal, happened } from '#test/builders/reports/a-counted-journal.ts';
import { memoryReports } from '#test/fakes/memory-reports.ts';

type Journal = ReturnType<typeof aCountedJournal>;

const one = { kind: application, reported: reportedApplication };
const at = (day: number) => `2018-03-${String(day).padStart(2, '0')}T05:00:00.000Z`;
const run = { term: 'examination', dueAt: at(27) } as const;

/** Three requests, each with its whole journal. */
const journals: Readonly<Record<string, Journal>> = {
  case_1: aCountedJournal(
    [
      [at(1), happened.opened, happened.saved('uralsk')],
      [at(2), happened.filed(at(2))],
      [at(3), happened.accepted],
      [at(20), happened.registered],
    ],
    [{ ...run, ended: 'TermMet' }],
  ),
  case_2: aCountedJournal(
    [
      [at(1), happened.opened, happened.saved('uralsk')],
      [at(5), happened.filed(at(5))],
      [at(6), happened.drafted],
      [at(7), happened.refused],
    ],
    [
      { ...run, missed: 'OVERDUE' },
      { ...run, term: 'signature', missed: 'OVERDUE', ended: 'TermMet', endedAt: at(30) },
    ],
  ),
  case_3: aCountedJournal(
    [
      [at(1), happened.opened, happened.saved('borili')],
      [at(9), happened.filed(at(9))],
      [at(10), happened.withdrawn],
    ],
    [
      { ...run, ended: 'TermMet' },
      { ...run, missed: 'OVERDUE', ended: 'TermLapsed' },
    ],
  ),
};

/** What all journals together come to, read once each. */
function rebuilt(): Counts {
  const sum = new Map<string, number>();
  for (const [id, journal] of Object.entries(journals))
    for (const [name, count] of countedIn(one as NonNullable<typeof one>, id, journal).counts)
      sum.set(name, (sum.get(name) ?? 0) + count);
  return sum;
}

const deps = (reports: ReturnType<typeof memoryReports>, told: (id: string) => number) => ({
  reported: reportedKinds,
  kindOf,
  reports,
  cases: { journal: (async (_: unknown, id: string) => journals[id]?.slice(0, told(id)) ?? []) as never },
  pause: async () => {},
  random: () => 0,
});

const lengths = Object.fromEntries(Object.entries(journals).map(([id, journal]) => [id, journal.length]));
const ids = Object.keys(journals);
/** A record says that a journal has come so far; it comes late, twice, after later ones. */
const aRecord = fc.record({ id: fc.constantFrom(...ids), upTo: fc.nat({ max: 8 }) });

/** Each commit of each journal but its first, a record a commit, in any order of the files. */
const commits = ids.flatMap((id) => Array.from({ length: (lengths[id] ?? 1) - 1 }, () => id));
const everyRecord = fc.shuffledSubarray(commits, { minLength: commits.length });

const inAnyOrder = fc.shuffledSubarray(ids, { minLength: ids.length });

describe('the numbers of a month', () => {
  it('come to what the journals say, in whatever order and however often records of them come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRecord, { maxLength: 25 }), inAnyOrder, async (records, order) => {
        const reports = memoryReports();
        const come: Record<string, number> = {};
        for (const { id, upTo } of records) {
          // a journal only grows: whoever reads it later reads no less
          come[id] = Math.max(come[id] ?? 1, Math.min(upTo, lengths[id] ?? 0));
          await countFile(
            id,
            deps(reports, (asked) => come[asked] ?? 0),
          );
        }
        for (const id of order)
          await countFile(
            id,
            deps(reports, (asked) => lengths[asked] ?? 0),
          );
        const numbers = new Map([...reports.numbers].filter(([, count]) => count !== 0));
        expect(numbers).toEqual(new Map(rebuilt()));
      }),
    );
  });

  it('are changed by nothing that was counted already', async () => {
    const reports = memoryReports();
    const whole = deps(reports, (id) => lengths[id] ?? 0);
    expect([await countFile('case_1', whole), await countFile('case_1', whole)]).toEqual([4, 0]);
  });

  it('lose and double nothing where two count the same file at the same moment', async () => {
    const reports = memoryReports();
    let isFirst = true;
    const racing = {
      ...deps(reports, (id) => lengths[id] ?? 0),
      reports: {
        counted: reports.counted,
        count: async (...asked: Parameters<typeof reports.count>) => {
          if (isFirst) {
            isFirst = false;
            await countFile(
              'case_1',
              deps(reports, (id) => lengths[id] ?? 0),
            );
          }
          return reports.count(...asked);
        },
      },
    };
    expect(await countFile('case_1', racing)).toBe(0);
    expect(new Map(reports.numbers)).toEqual(new Map(countedIn(one, 'case_1', journals.case_1 ?? []).counts));
  });

  it('come to the same where they are made again while the stream brings its records, whoever is first at each step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), inAnyOrder, everyRecord, async (turns, again, records) => {
        const reports = memoryReports();
        const come: Record<string, number> = {};
        const known = deps(reports, (id) => come[id] ?? 1);
        const counting = {
          ...known,
          cases: { journal: turns.scheduleFunction(known.cases.journal) as never },
          reports: { counted: turns.scheduleFunction(reports.counted), count: turns.scheduleFunction(reports.count) },
        };
        const stream = async () => {
          for (const id of records) {
            come[id] = (come[id] ?? 1) + 1;
            await countFile(id, counting);
          }
        };
        const rebuild = async () => {
          for (const id of [...again, ...again, ...again]) await countFile(id, counting);
        };
        await turns.waitFor(Promise.all([stream(), rebuild()]));
        expect(new Map([...reports.numbers].filter(([, count]) => count !== 0))).toEqual(new Map(rebuilt()));
      }),
    );
  });

  it('are taken back where a file that kept its term comes to miss it in another round', async () => {
    const reports = memoryReports();
    const kept = { month: '2018-03', office: 'borili', figure: 'termsKept', of: 'case.examination' } as const;
    const counted = new Map<string, number>();
    addTo(counted, kept);
    const [name = ''] = counted.keys();
    await countFile(
      'case_3',
      deps(reports, () => 5),
    );
    expect(reports.numbers.get(name)).toBe(1);
    await countFile(
      'case_3',
      deps(reports, () => 6),
    );
    expect(reports.numbers.get(name)).toBe(0);
  });
});
