import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { nextRung } from '#domain/file/terms/rungs.ts';
import { withTerms } from '#domain/file/terms/running-terms.ts';
import { caseId, caseIn, clock, record, told } from '#test/builders/requests/a-case.ts';

const termsOf = (theCase: Application) =>
  Object.fromEntries(Object.values(theCase.terms).map(({ term, state }) => [term, state]));
const next = (theCase: Application, at: string, ...events: ApplicationEvent[]) =>
  withTerms(application, theCase, { events, recorded: { id: caseId, at, commit: theCase.version + 1 } });

describe('what starts, meets and lapses each term ', () => {
  it('runs the total from the signed request on the portal to the cabinet (10.11)', () => {
    expect(termsOf(caseIn('CHECKING_SIGNATURE'))).toEqual({ total: 'running' });
    expect(termsOf(caseIn('ISSUED')).total).toBe('met');
  });
  it('runs the total from the package at the desk until the result is ready there (9.4, X37)', () => {
    expect(termsOf(caseIn('CHECKING_REGISTERS', 'corporation'))).toEqual({ intake: 'running', total: 'running' });
    expect(termsOf(caseIn('READY_FOR_COLLECTION', 'corporation'))).toMatchObject({
      total: 'met',
      handover: 'met',
      sending: 'met',
      keeping: 'running',
    });
    expect(termsOf(caseIn('ISSUED', 'corporation')).keeping).toBe('met');
  });
  it('begins the intake with the ticket’s call, not with the opening (X23)', () => {
    expect(caseIn('OPENED', 'corporation').terms.intake?.startedAt).toBe('2018-02-19T05:58:00.000Z');
  });
  it('knows neither sending nor handover on the portal (X2)', () => {
    expect(Object.keys(caseIn('ISSUED').terms)).toEqual([
      'total',
      'registration',
      'resolution',
      'examination',
      'signature',
    ]);
  });
  it('never pushes an inner step past the total (X14, X27)', () => {
    const theCase = caseIn('AWAITING_SIGNATURE');
    for (const { term, lastDay } of Object.values(theCase.terms))
      expect([term, lastDay <= (theCase.terms.total?.lastDay ?? '')]).toEqual([term, true]);
  });
  it('lapses every running term on withdrawal, and keeps a recorded miss', () => {
    const late = next(caseIn('UNDER_EXAMINATION'), '2018-04-01T06:00:00.000Z', {
      type: 'TermMissed',
      term: 'examination',
      dueAt: '2018-03-17T19:00:00.000Z',
      cause: 'OVERDUE',
    });
    const withdrawn = next(late.after, '2018-04-02T06:00:00.000Z', {
      type: 'RequestWithdrawn',
      statement: { id: 'p', type: 'WITHDRAWAL_STATEMENT', sha256: 'x', versionId: '1' },
      by: 'recipient',
    });
    expect(termsOf(withdrawn.after)).toMatchObject({ total: 'lapsed', examination: 'lapsed', registration: 'met' });
    // what ran past its last moment beside it is missed in that commit, though no watch had told it
    expect(withdrawn.after.missed.map(({ term }) => term)).toEqual(['examination', 'total']);
    expect(withdrawn.events.filter(({ type }) => type === 'TermLapsed')).toHaveLength(2);
  });
  it('marks what was met after its last moment as late', () => {
    const { events } = next(caseIn('AWAITING_RESOLUTION'), '2018-03-01T06:00:00.000Z', {
      type: 'ExecutorNamed',
      executor: 'staff_executor',
      resolution: record(),
    });
    expect(events).toContainEqual({ type: 'TermMet', term: 'resolution', late: true });
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'TermMissed', term: 'resolution', cause: 'OVERDUE' }),
    );
  });
});

describe('a draft that the head returns (X43)', () => {
  const drafted = caseIn('AWAITING_SIGNATURE');
  it('keeps the examination’s last day while it lies ahead', () => {
    const { after: returned } = next(drafted, '2018-03-02T06:00:00.000Z', { type: 'DraftReturned', reason: record() });
    expect(returned.terms.examination).toMatchObject({ state: 'running', lastDay: drafted.terms.examination?.lastDay });
  });
  it('gives at least one day when it has passed, capped by the total', () => {
    const { after: returned } = next(drafted, '2018-03-19T06:00:00.000Z', { type: 'DraftReturned', reason: record() });
    expect(returned.terms.examination?.lastDay).toBe('2018-03-20');
  });
});

describe('the rungs of a term', () => {
  const waiting = caseIn('UNDER_EXAMINATION');
  const examination = () => waiting.terms.examination as NonNullable<Application['terms'][string]>;
  const climb = (theCase: Application, rung: 'reminder' | 'breach', now: string) =>
    decide(application, theCase, {
      command: { type: 'ClimbRung', term: 'examination', commit: examination().commit, rung },
      occasion: { actor: clock, now },
    });

  it('are climbed in order, each exactly once', () => {
    const due = examination().dueAt;
    const before = new Date(Date.parse(due) - 1).toISOString();
    expect(climb(waiting, 'breach', before)).toEqual({ ok: true, value: [] });
    const reminded = next(waiting, before, { type: 'TermReminded', term: 'examination', untouched: true }).after;
    const missed = climb(reminded, 'breach', due);
    expect(missed).toMatchObject({ ok: true, value: [{ type: 'TermMissed', term: 'examination', cause: 'OVERDUE' }] });
    const once = next(reminded, due, { type: 'TermMissed', term: 'examination', dueAt: due, cause: 'OVERDUE' }).after;
    expect(climb(once, 'breach', due)).toEqual({ ok: true, value: [] });
    expect(nextRung(application, once, once.terms.examination as never)?.rung).toBe('head');
  });
  it('are not climbed before their moment: due today is not overdue', () => {
    const before = new Date(Date.parse(examination().dueAt) - 1).toISOString();
    const reminded = next(waiting, before, { type: 'TermReminded', term: 'examination', untouched: true }).after;
    expect(climb(reminded, 'breach', before)).toEqual({ ok: true, value: [] });
  });
  it('archives an uncollected result once instead of missing a term (X37)', () => {
    const ready = caseIn('READY_FOR_COLLECTION', 'corporation');
    const keeping = ready.terms.keeping as NonNullable<Application['terms'][string]>;
    const archive = (theCase: Application) =>
      decide(application, theCase, {
        command: { type: 'ClimbRung', term: 'keeping', commit: keeping.commit, rung: 'breach' },
        occasion: { actor: clock, now: keeping.dueAt },
      });
    expect(archive(ready)).toEqual({ ok: true, value: [{ type: 'ResultArchived' }] });
    const archived = next(ready, keeping.dueAt, { type: 'ResultArchived' }).after;
    expect(archive(archived)).toEqual({ ok: true, value: [] });
    expect(archived.missed).toEqual([]);
  });
  it('counts a miss of the intake while a register is down apart ', () => {
    const held = told(
      [
        '2018-02-19T06:00:00.000Z',
        { type: 'RequestOpened', channel: 'corporation', applicant: 'person_x', centre: 'centre-uralsk' },
        { type: 'FormSaved', form: record(), provider: 'uralsk', category: 'veterans', list: 'veterans' },
      ],
      [
        '2018-02-19T06:01:00.000Z',
        {
          type: 'PackageHanded',
          number: 'n',
          filedAt: '2018-02-19T06:01:00.000Z',
          priorityMoment: '2018-02-19T06:01:00.000Z',
          intakeSequence: 1,
          request: { id: 'p', type: 'REQUEST', sha256: 'x', versionId: '1' },
          handedAt: '2018-02-19T06:01:00.000Z',
        },
      ],
      [
        '2018-02-19T06:02:00.000Z',
        { type: 'HoldBegan', step: '8.4', cause: 'PERSONS_TIMEOUT', nextTryAt: '2018-02-19T06:03:00.000Z' },
      ],
      ['2018-02-19T06:14:00.000Z', { type: 'TermReminded', term: 'intake', untouched: false }],
    );
    const missed = decide(application, held, {
      command: { type: 'ClimbRung', term: 'intake', commit: held.terms.intake?.commit ?? 0, rung: 'breach' },
      occasion: { actor: clock, now: '2018-02-19T06:15:00.000Z' },
    });
    expect(missed).toMatchObject({ value: [{ type: 'TermMissed', cause: 'HELD' }] });
  });
});
