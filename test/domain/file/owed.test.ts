import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { type Duty, executionName, executionNamed, owedBy } from '#domain/file/owed.ts';
import type { TermState } from '#domain/file/state.ts';
import { nextRung, rungIds } from '#domain/file/terms/rungs.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseId, caseIn, record } from '#test/builders/requests/a-case.ts';
import { casesIn, later } from '#test/builders/requests/cases-in.ts';

/** What the commit of these events owes, in short words. */
function owed(before: Application, at: string, ...events: ApplicationEvent[]): string[] {
  const after = later(before, at, ...events);
  return owedBy(application, { before, events, after }).map(words);
}
function words(duty: Duty): string {
  if (duty.duty === 'answer') return 'answer';
  if (duty.duty === 'forget') return `forget ${duty.documentId} ${duty.versionId}`;
  const told = `${duty.machine} ${duty.name.replace(caseId, '…')}`;
  return duty.duty === 'stop' ? `stop ${told}` : `${told} ${JSON.stringify(duty.input)}`;
}
const input = (more: object = {}) => JSON.stringify({ caseId, ...more });

describe('the name of an execution', () => {
  it('is that of the file with its attempt, or with a term and the commit that began it', () => {
    expect(executionName(caseId, 2)).toBe(`${caseId}-2`);
    expect(executionName(caseId, 'total', 5)).toBe(`${caseId}-total-5`);
    expect(executionName(caseId, 'whole-examination', 9999).length).toBeLessThanOrEqual(80);
  });

  it.each([
    [`${caseId}-2`, { fileId: caseId, attempt: 2 }],
    [`${caseId}-12`, { fileId: caseId, attempt: 12 }],
    [`${caseId}-total-5`, { fileId: caseId, watch: { term: 'total', commit: 5 } }],
    [`${caseId}-whole-part-12`, { fileId: caseId, watch: { term: 'whole-part', commit: 12 } }],
    [`${caseId.replace('case_', 'visit_')}-2`, undefined],
    [`x${caseId}-2`, undefined],
    [`9${caseId}-2`, undefined],
    [`${caseId}-2nd`, { fileId: caseId }],
    ['case_01KAV-2', undefined],
    [caseId, undefined],
    ['a warm-up by hand', undefined],
  ])('%s tells %j', (name, told) => {
    expect(executionNamed([application], name)).toEqual(told);
  });

  it('by whichever kind has that prefix, and as a whole', () => {
    const kinds = [{ prefix: 'other' }, application];
    expect(executionNamed(kinds, `${caseId}-total-2`)).toMatchObject({ watch: { term: 'total', commit: 2 } });
    expect(executionNamed(kinds, `${caseId}-total-2x`)).toEqual({ fileId: caseId });
    expect(executionNamed([{ prefix: 'other' }], `${caseId}-1`)).toBeUndefined();
  });
});

describe('which copies a commit owes to forget (X105)', () => {
  const [kept, gone] = [
    { ...aDocument('D7'), id: 'kept' },
    { ...aDocument('D8'), id: 'gone', versionId: 'v2' },
  ];
  const at = '2018-02-20T06:00:00.000Z';
  const withBoth = (theCase: Application): Application => ({ ...theCase, documents: [kept, gone] });
  const forgotten = (theCase: Application, ...events: ApplicationEvent[]) =>
    owed(withBoth(theCase), at, ...events).filter((told) => told.startsWith('forget'));

  it.each(
    applicationStatuses.flatMap((status) => casesIn(status).map((file) => [status, file.channel, file] as const)),
  )('%s, %s: what is taken out before it was filed, and then nothing', (_status, _channel, file) => {
    const removed = forgotten(file, { type: 'DocumentRemoved', documentId: 'gone' });
    expect(removed).toEqual(file.filedAt === undefined ? ['forget gone v2'] : []);
  });

  it('is every copy of a draft that ends, and none of a package refused at the desk', () => {
    for (const why of ['byPerson', 'expired'] as const)
      expect(forgotten(caseIn('OPENED'), { type: 'DraftDiscarded', why })).toEqual([
        'forget kept v1',
        'forget gone v2',
      ]);
    const paper = { id: 'paper_1', type: 'INTAKE_REFUSAL_RECEIPT', sha256: 'ab', versionId: '1' };
    expect(forgotten(caseIn('OPENED', 'corporation'), { type: 'PackageRefused', defects: [], paper })).toEqual([]);
  });

  it('is the version that was taken out, where the same document comes again in one commit', () => {
    const again = { ...gone, versionId: 'v3' };
    expect(
      forgotten(
        caseIn('OPENED'),
        { type: 'DocumentRemoved', documentId: 'gone' },
        { type: 'DocumentAttached', document: again },
      ),
    ).toEqual(['forget gone v2']);
  });

  it('is nothing in a commit that leaves documents alone', () => {
    expect(forgotten(caseIn('OPENED'), { type: 'DocumentAttached', document: { ...gone, id: 'new' } })).toEqual([]);
  });
});

describe('what a commit owes', () => {
  const underExamination = caseIn('UNDER_EXAMINATION');
  const at = '2018-02-21T06:00:00.000Z';

  it('is the machine of a procedure, whatever else was told in the same commit (9.3, X33)', () => {
    const accepted = { ...caseIn('ACCEPTED'), machine: 'examination' };
    const events = [{ type: 'HoldEnded' }, { type: 'PackageAccepted' }];
    const duties = owedBy(application, { before: caseIn('CHECKING_DOCUMENTS'), events, after: accepted });
    expect(duties[0]).toMatchObject({ duty: 'start', machine: 'examination' });
  });

  it('is the machine of a procedure and the clock of a term, when it begins them (10.5, 10.11)', () => {
    const submitted = caseIn('CHECKING_SIGNATURE');
    const events = [{ type: 'RequestSubmitted' }];
    const duties = owedBy(application, { before: caseIn('OPENED'), events, after: submitted });
    expect(duties).toEqual([
      { duty: 'start', machine: 'portal-intake', name: `${caseId}-1`, input: { caseId } },
      {
        duty: 'start',
        machine: 'deadline',
        name: `${caseId}-total-2`,
        input: { caseId, term: 'total', commit: 2 },
        wakesAt: nextRung(application, submitted, submitted.terms.total as TermState)?.at,
      },
    ]);
  });

  it('is an answer to whoever waits for the step of a person (5.4), the end of the watch that is done and the clock of what begins (5.5)', () => {
    const drafted = { type: 'ResultDrafted', kind: 'NOTICE', draft: record(), by: 'staff_executor' } as const;
    expect(owed(underExamination, at, drafted)).toEqual([
      'stop deadline …-examination-7',
      `deadline …-signature-8 ${input({ term: 'signature', commit: 8 })}`,
      'answer',
    ]);
  });

  it('is an answer to whoever waits for the signature when the draft goes back (5.5, X43)', () => {
    const returned = { type: 'DraftReturned', reason: record() } as const;
    expect(owed(caseIn('AWAITING_SIGNATURE'), '2018-03-02T06:00:00.000Z', returned)).toEqual([
      'stop deadline …-signature-8',
      `deadline …-examination-9 ${input({ term: 'examination', commit: 9 })}`,
      'answer',
    ]);
  });

  it('is nothing when no step of a person is answered and nothing begins', () => {
    const registered = { type: 'RegisteredInEAkimat', number: 'n', registeredOn: '2018-02-21' } as const;
    expect(owed(underExamination, at, registered)).toEqual([]);
    const claimed = { type: 'TaskClaimed', step: 'draft-result', staff: 'staff_executor' } as const;
    expect(owed(underExamination, at, claimed)).toEqual([]);
  });

  it('is everything anew when the procedure is resumed: its next attempt and the clock of every term that runs', () => {
    const resumed = { type: 'ProcedureResumed', machine: 'examination', attempt: 2, why: 'FAILED' } as const;
    expect(owed(underExamination, at, resumed)).toEqual([
      'stop deadline …-total-2',
      'stop deadline …-examination-7',
      `examination …-2 ${input()}`,
      `deadline …-total-8 ${input({ term: 'total', commit: 2 })}`,
      `deadline …-examination-8 ${input({ term: 'examination', commit: 7 })}`,
    ]);
  });

  it('is the same whatever else was told in the commit that resumed it', () => {
    const resumed = { type: 'ProcedureResumed', machine: 'examination', attempt: 2, why: 'FAILED' } as const;
    const released = { type: 'TaskReleased', step: 'draft-result', staff: 'staff_executor' } as const;
    expect(owed(underExamination, at, released, resumed)).toEqual(owed(underExamination, at, resumed));
  });

  it('starts no machine of a file that has none', () => {
    const opened = caseIn('OPENED', 'corporation');
    const resumed = { type: 'ProcedureResumed', attempt: 1, why: 'ABORTED' } as const;
    expect(owed(opened, at, resumed)).toEqual([
      'stop deadline …-intake-1',
      `deadline …-intake-2 ${input({ term: 'intake', commit: 1 })}`,
    ]);
  });

  it('is the end of a resumed watch by its own name, and of that alone', () => {
    const resumed = { type: 'ProcedureResumed', machine: 'examination', attempt: 2, why: 'FAILED' } as const;
    const again = later(underExamination, at, resumed);
    const drafted = { type: 'ResultDrafted', kind: 'NOTICE', draft: record(), by: 'staff_executor' } as const;
    expect(owed(again, at, drafted)).toContain('stop deadline …-examination-8');
    expect(owed(again, at, drafted).filter((told) => told.startsWith('stop'))).toHaveLength(1);
  });

  it('leaves a watch that may still be counting its miss to wake and end by itself, and stops it an hour later', () => {
    const { dueAt } = underExamination.terms.examination as TermState;
    const minutesOn = (minutes: number) => new Date(Date.parse(dueAt) + minutes * 60_000).toISOString();
    const drafted = { type: 'ResultDrafted', kind: 'NOTICE', draft: record(), by: 'staff_executor' } as const;
    const missed = { type: 'TermMissed', term: 'examination', dueAt, cause: 'OVERDUE' } as const;
    const stops = (...told: string[]) => told.filter((one) => one.startsWith('stop'));
    expect(stops(...owed(underExamination, minutesOn(1), drafted))).toEqual([]);
    const late = later(underExamination, minutesOn(0), missed);
    expect(stops(...owed(late, minutesOn(59), drafted))).toEqual([]);
    expect(stops(...owed(late, minutesOn(60), drafted))).toEqual(['stop deadline …-examination-7']);
  });

  it('stops nothing where everyone has been told and the watch has ended by itself', () => {
    const { examination, ...terms } = underExamination.terms;
    const told = { ...(examination as TermState), rungs: [...rungIds], missedAt: '2018-03-20T00:00:00.000Z' };
    const drafted = { type: 'ResultDrafted', kind: 'NOTICE', draft: record(), by: 'staff_executor' } as const;
    const theCase = { ...underExamination, terms: { ...terms, examination: told } };
    expect(owed(theCase, '2018-04-20T06:00:00.000Z', drafted).filter((one) => one.startsWith('stop'))).toEqual([]);
  });
});
