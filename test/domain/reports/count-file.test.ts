import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { reportedAmendment } from '#domain/amendment/reported.ts';
import { application } from '#domain/application/kind.ts';
import { reportedApplication } from '#domain/application/reported.ts';
import { columnNamed } from '#domain/reports/columns.ts';
import { type CountedCommit, countedIn, isCounted, type ReportedKind } from '#domain/reports/count-file.ts';
import { aCountedJournal, happened } from '#test/builders/reports/a-counted-journal.ts';
import type { DrawnRun } from '#test/builders/reports/a-term-journal.ts';

const one: ReportedKind = { kind: application, reported: reportedApplication };
const [opened, saved, filed] = [happened.opened, happened.saved('uralsk'), happened.filed('2018-02-28T19:30:00.000Z')];
const filedOn = (at: string) =>
  [
    [at, opened, saved],
    [at, filed],
  ] as const;
const linesOf = (journal: readonly CountedCommit[], of: ReportedKind = one): string[] =>
  [...countedIn(of, 'case_1', journal).counts].map(([name, count]) => {
    const { month, office, official, figure, of: what } = columnNamed(name);
    return `${month} ${office} ${[official, figure, what].filter(Boolean).join(' ')}: ${count}`;
  });

describe('what a request adds to the reports', () => {
  it('counts each act in the month of Oral in which it was done, at its provider', () => {
    // 00:30 of the first of March in Oral
    const journal = aCountedJournal([
      ...filedOn('2018-02-28T19:30:00.000Z'),
      ['2018-04-02T05:00:00.000Z', happened.accepted],
    ]);
    expect(linesOf(journal)).toEqual(['2018-03 uralsk filed portal: 1', '2018-04 uralsk accepted portal: 1']);
  });

  it('tells a registration by its list, and a refusal by its ground and by who signed it', () => {
    const filing = filedOn('2018-03-01T05:00:00.000Z');
    const at = '2018-03-20T05:00:00.000Z';
    expect(linesOf(aCountedJournal([...filing, [at, happened.registered]])).at(-1)).toBe(
      '2018-03 uralsk registered public-sector: 1',
    );
    expect(linesOf(aCountedJournal([...filing, [at, happened.drafted], [at, happened.refused]])).slice(1)).toEqual([
      '2018-03 uralsk refused requirements-not-met: 1',
      '2018-03 uralsk staff_head refused requirements-not-met: 1',
    ]);
  });

  it('counts what came back, and nothing of a draft that was never filed', () => {
    const at = '2018-03-02T05:00:00.000Z';
    expect(linesOf(aCountedJournal([...filedOn(at), [at, happened.returned]])).at(-1)).toBe(
      '2018-03 uralsk returned afterChecking: 1',
    );
    expect(linesOf(aCountedJournal([[at, opened, saved]]))).toEqual([]);
  });
});

describe('the acts of a request that somebody may ask for (X229)', () => {
  const filing = filedOn('2018-03-01T05:00:00.000Z');
  const at = '2018-03-20T05:00:00.000Z';

  it('are those that have a ground, and by whom each was done, and which commit they were', () => {
    const journal = aCountedJournal([...filing, [at, happened.drafted], [at, happened.refused]]);
    const column = { month: '2018-03', office: 'uralsk', figure: 'refused', of: 'requirements-not-met' };
    const act = { at, file: 'case_1', commit: 4 };
    expect(countedIn(one, 'case_1', journal).acts).toEqual([
      { ...act, column },
      { ...act, column: { ...column, official: 'staff_head' } },
    ]);
  });

  it('are none of what has none', () =>
    expect(countedIn(one, 'case_1', aCountedJournal([...filing, [at, happened.registered]])).acts).toEqual([]));

  it('nor is anything counted of what belongs to no office', () => {
    const nobodys = { ...one, reported: { ...reportedApplication, office: () => undefined } };
    expect(linesOf(aCountedJournal([...filing, [at, happened.registered]]), nobodys)).toEqual([]);
  });
});

describe('the terms of a report (X226)', () => {
  const run = { term: 'examination', dueAt: '2018-03-27T19:00:00.000Z' } as const;
  const terms = (...runs: Parameters<typeof aCountedJournal>[1] & object) =>
    linesOf(aCountedJournal(filedOn('2018-03-01T05:00:00.000Z'), runs)).slice(1);

  it('belong to the month in which their last moment lies, whenever they were met', () => {
    expect(terms({ ...run, ended: 'TermMet', endedAt: '2018-02-20T05:00:00.000Z' })).toEqual([
      '2018-03 uralsk termsKept case.examination: 1',
    ]);
    // the last moment of March, as the first of April begins in Oral
    const atItsEnd = { ...run, dueAt: '2018-03-31T19:00:00.000Z' };
    expect(terms({ ...atItsEnd, missed: 'OVERDUE' })).toEqual(['2018-03 uralsk termsMissed case.examination: 1']);
  });

  it('tell of a missed one how many days too late it was done, once it was', () => {
    expect(terms({ ...run, missed: 'OVERDUE' })).toEqual(['2018-03 uralsk termsMissed case.examination: 1']);
    expect(terms({ ...run, missed: 'OVERDUE', ended: 'TermMet', endedAt: '2018-04-02T05:00:00.000Z' })).toEqual([
      '2018-03 uralsk termsMissed case.examination: 1',
      '2018-03 uralsk answeredLate case.examination: 1',
      '2018-03 uralsk daysLate case.examination: 6',
    ]);
  });

  it('tell of no day too late where it was done later on its last day', () => {
    const noon = { ...run, dueAt: '2018-03-27T07:00:00.000Z', missed: 'OVERDUE' } as const;
    expect(terms({ ...noon, ended: 'TermMet', endedAt: '2018-03-27T09:00:00.000Z' })).toEqual([
      '2018-03 uralsk termsMissed case.examination: 1',
      '2018-03 uralsk answeredLate case.examination: 1',
    ]);
  });

  it('tell that it was done late once each run of it was', () => {
    const late = { ...run, missed: 'OVERDUE', ended: 'TermMet', endedAt: '2018-03-29T05:00:00.000Z' } as const;
    expect(terms(late, { ...run, missed: 'OVERDUE' })).toEqual(['2018-03 uralsk termsMissed case.examination: 1']);
    expect(terms(late, late).slice(1)).toEqual([
      '2018-03 uralsk answeredLate case.examination: 1',
      '2018-03 uralsk daysLate case.examination: 4',
    ]);
  });

  it('tell of a missed one that lapsed since that it was missed, and never that it was done (X280)', () => {
    expect(terms({ ...run, missed: 'OVERDUE', ended: 'TermLapsed', endedAt: '2018-04-02T05:00:00.000Z' })).toEqual([
      '2018-03 uralsk termsMissed case.examination: 1',
    ]);
  });

  it('are nobody’s where they lapsed in time, still run, merely run out, or were passed by a neighbour’s silence', () => {
    expect(terms({ ...run, ended: 'TermLapsed' }, { ...run, term: 'keeping', missed: 'OVERDUE' })).toEqual([]);
    expect(terms(run)).toEqual([]);
    expect(terms({ ...run, missed: 'HELD', ended: 'TermMet' })).toEqual([
      '2018-03 uralsk termsKept case.examination: 1',
    ]);
  });

  it('are of whoever has them to keep: who acts for a head is named by the supervisor', () => {
    expect(terms({ ...run, term: 'actingHead', ended: 'TermMet' })).toEqual([
      '2018-03 oblast termsKept case.actingHead: 1',
    ]);
    const entry = { provider: 'uralsk' } as Parameters<typeof reportedAmendment.officeOfTerm>[1]['entry'];
    const officeOf = (term: string) => reportedAmendment.officeOfTerm(term, { entry } as never);
    expect([officeOf('examination'), officeOf('confirmation')]).toEqual(['uralsk', 'oblast']);
  });
});

describe('how a file kept a term in a month (X151, X226)', () => {
  const run = (changes: Partial<DrawnRun> = {}): DrawnRun => ({
    ...{ term: 'examination', dueAt: '2018-05-16T06:00:00.000Z', ended: 'TermMet' },
    ...changes,
  });
  it.each<[string, readonly DrawnRun[], readonly string[]]>([
    ['was met in time', [run()], ['kept']],
    ['was met late', [run({ missed: 'OVERDUE' })], ['late']],
    ['still runs, and is late', [run({ ended: undefined, missed: 'OVERDUE' })], ['late']],
    ['was late in one of two rounds', [run({ missed: 'OVERDUE' }), run()], ['late']],
    ['was met in time twice', [run(), run()], ['kept']],
    ['was not kept by a neighbour’s silence, and met', [run({ missed: 'HELD' })], ['kept']],
    ['waits for a neighbour', [run({ ended: undefined, missed: 'HELD' })], []],
    ['still runs', [run({ ended: undefined })], []],
    ['lapsed in time', [run({ ended: 'TermLapsed' })], []],
    ['lapsed once it was missed (X280)', [run({ ended: 'TermLapsed', missed: 'OVERDUE' })], ['late']],
    ['lapsed while a neighbour was silent', [run({ ended: 'TermLapsed', missed: 'HELD' })], []],
    ['merely runs out', [run({ term: 'keeping' })], []],
    ['ended with the last moment of the month', [run({ dueAt: '2018-05-31T19:00:00.000Z' })], ['kept']],
    ['ended with the last moment of the month before', [run({ dueAt: '2018-04-30T19:00:00.000Z' })], []],
    ['ended a millisecond into the next', [run({ dueAt: '2018-05-31T19:00:00.001Z' })], []],
    ['was late in a month before', [run({ dueAt: '2018-04-16T06:00:00.000Z', missed: 'OVERDUE' }), run()], ['kept']],
  ])('counts a file whose term %s', (_, runs, counted) => {
    const inMay = linesOf(aCountedJournal(filedOn('2018-03-01T05:00:00.000Z'), runs)).filter((line) =>
      line.startsWith('2018-05'),
    );
    const kept = inMay.filter((line) => line.includes('termsKept')).map(() => 'kept');
    expect([...kept, ...inMay.filter((line) => line.includes('termsMissed')).map(() => 'late')]).toEqual(counted);
  });
});

describe('an event of the journal', () => {
  it('is looked at where something of a report rests on it, and passed over where nothing does', () => {
    const amending: ReportedKind = { kind: amendment, reported: reportedAmendment };
    const looked = (types: readonly string[], of = one) => types.filter((type) => isCounted(of, type));
    expect(looked(['RequestSubmitted', 'TermMet', 'TermMissed', 'TermLapsed', 'TermReckonedAnew'])).toHaveLength(5);
    expect(looked(['RequestOpened', 'FormSaved', 'TaskOpened', 'TermStarted', 'HoldBegan'])).toEqual([]);
    expect(looked(['AmendmentInForce', 'ProposalTold'], amending)).toEqual(['AmendmentInForce']);
  });
});
