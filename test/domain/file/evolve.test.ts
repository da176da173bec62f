import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { evolve, fold } from '#domain/file/evolve.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { taskHolder } from '#domain/file/tasks/tray.ts';
import { withTerms } from '#domain/file/terms/running-terms.ts';
import { caseIn, machine, recipient, record, staff } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const now = '2018-02-21T06:00:00.000Z';
const underExamination = caseIn('UNDER_EXAMINATION');
const recorded = { id: underExamination.id, at: now, commit: 99 };
const opened = {
  type: 'TaskOpened',
  step: 'draft-result',
  role: 'executor',
  organisation: 'uralsk',
  dueAt: now,
} as const;
const drafted = { type: 'ResultDrafted', kind: 'NOTICE', draft: record(), by: 'staff_executor' } as const;
const registered = { type: 'RegisteredInEAkimat', number: 'n', registeredOn: '2018-02-21' } as const;

describe('an open task', () => {
  const open = later(underExamination, now, opened);

  it('is kept as it was opened, and closed by the answer to its step alone (5.4)', () => {
    const { type: _, ...task } = opened;
    expect(open.task).toEqual({ ...task, openedAt: now });
    expect(later(open, now, registered).task).toEqual(open.task);
    expect(later(open, now, drafted).task).toBeUndefined();
  });

  it('lies in the tray of the organisation where its role has none of its own (5.2)', () => {
    const registrar = { ...open, task: { ...opened, openedAt: now, role: 'registrar' } as const };
    expect(taskHolder(application, registrar)).toEqual({ organisation: 'uralsk', role: 'registrar' });
    expect(taskHolder(application, underExamination)).toBeUndefined();
  });

  it('that an older event calls by its paragraph is the same (X43)', () => {
    expect(later(underExamination, now, { ...opened, step: '5.4' }).task?.step).toBe('draft-result');
  });
});

describe('neighbours that are waited for at the same time', () => {
  const hold = { type: 'HoldBegan', cause: 'DOWN', nextTryAt: now } as const;
  const held = later(
    underExamination,
    now,
    { ...hold, step: 'register-in-e-akimat' },
    { ...hold, step: 'send-request', cause: 'SLOW' },
  );

  it('end one by one', () => {
    expect(Object.keys(later(held, now, { type: 'HoldEnded', step: 'send-request' }).holds)).toEqual([
      'register-in-e-akimat',
    ]);
  });

  it('are given up with the request, and did not answer (X21)', () => {
    const statement = { id: 'paper', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' };
    const signed = { signature: { sha256: 'cd', versionId: '1' }, by: underExamination.applicant as never };
    const command = { type: 'WithdrawRequest', statement, by: 'recipient', signed } as const;
    const decided = decide(application, held, { command, occasion: { actor: recipient(), now } });
    expect(decided.ok && decided.value.map(({ type }) => type)).toEqual(['RequestWithdrawn']);
  });

  it('have nothing answered by a refusal, or by what changes nothing', () => {
    const sent = { ...held, sent: { messageId: 'm', receivedAt: now } };
    const refused = decide(application, sent, {
      command: { type: 'ReturnDraft' } as never,
      occasion: { actor: machine, now },
    });
    expect(refused).toEqual({ ok: false, error: { code: 'NOT_IN_THIS_STATUS', status: 'UNDER_EXAMINATION' } });
    const known = { ...sent, registrations: { eAkimat: 'n' } };
    const command = { ...registered, type: 'RecordEAkimatRegistration' } as const;
    expect(decide(application, known, { command, occasion: { actor: machine, now } })).toEqual({ ok: true, value: [] });
  });
});

describe('a draft that went back and came again (5.5, X43)', () => {
  it('counts its rounds, step by step', () => {
    const returned = { type: 'DraftReturned', reason: record() } as const;
    const once = later(later(underExamination, now, drafted), now, returned);
    const twice = later(later(once, now, drafted), now, returned);
    expect([once.rounds, twice.rounds]).toEqual([
      { 'draft-result': 1, 'sign-result': 1 },
      { 'draft-result': 2, 'sign-result': 2 },
    ]);
    expect(twice.reached.slice(-2).map(({ status }) => status)).toEqual(['AWAITING_SIGNATURE', 'UNDER_EXAMINATION']);
  });
});

describe('the terms of a request as it goes on (X13, X14)', () => {
  const dueAt = underExamination.terms.examination?.dueAt ?? '';

  it('end with the whole service at the latest (X27)', () => {
    const late = later(caseIn('AWAITING_RESOLUTION'), '2018-03-10T06:00:00.000Z', {
      type: 'ExecutorNamed',
      executor: 'staff_executor',
      resolution: record(),
    });
    expect(late.terms.total?.lastDay).toBe('2018-03-26');
    expect(late.terms.examination).toMatchObject({ nominalLastDay: '2018-04-04', lastDay: '2018-03-26' });
    expect(underExamination.terms.examination?.lastDay).toBe('2018-03-17');
    expect(underExamination.terms.examination?.rungs).toEqual([]);
  });

  const told = (at: string, file = underExamination) =>
    withTerms(application, file, { events: [drafted], recorded: { ...recorded, at } }).events.map((event) =>
      event.type === 'TermMet' ? `TermMet late ${event.late}` : event.type,
    );

  it.each([
    ['2018-03-17T18:59:59.999Z', ['ResultDrafted', 'TermStarted', 'TermMet late false']],
    ['2018-03-17T19:00:00.000Z', ['ResultDrafted', 'TermStarted', 'TermMissed', 'TermMet late true']],
  ])('are met until 24:00 of the last day and missed from then on (Civil Code 176): %s', (at, events) => {
    expect(dueAt).toBe('2018-03-17T19:00:00.000Z');
    expect(told(at)).toEqual(events);
  });

  it('are missed once, when the clock had told of it already', () => {
    const missed = later(underExamination, dueAt, { type: 'TermMissed', term: 'examination', dueAt, cause: 'OVERDUE' });
    expect(told('2018-03-20T06:00:00.000Z', missed)).toEqual(['ResultDrafted', 'TermStarted', 'TermMet late true']);
  });
});

describe('a journal', () => {
  it('begins with an event of its kind', () => {
    const event = { type: 'HoldEnded', step: 'send-request' } as const;
    expect(() => evolve(application, undefined, { event, recorded })).toThrow(
      'a journal does not begin with HoldEnded',
    );
    expect(() => fold(application, undefined, { events: [], recorded })).toThrow('no event, no file');
    expect(() => withTerms(application, undefined, { events: [], recorded })).toThrow('no event, no file');
  });

  it('is folded event by event into one commit', () => {
    const folded = fold(application, underExamination, { events: [opened, registered], recorded });
    expect(folded).toMatchObject({ version: 99, registrations: { eAkimat: 'n' }, task: { step: 'draft-result' } });
  });
});

describe('a status that has no row', () => {
  it('allows nothing silently', () => {
    const lost = { ...underExamination, status: 'FORGOTTEN' as never };
    expect(() => mayAct(application, lost, { actor: staff('head'), action: 'SeeCase' })).toThrow(
      'no row for FORGOTTEN',
    );
  });
});
