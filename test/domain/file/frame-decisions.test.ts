import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { decide } from '#domain/file/decide.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { isUntouched } from '#domain/file/terms/rungs.ts';
import { caseIn, machine, operator, person, recipient, record, staff } from '#test/builders/requests/a-case.ts';
import { undisputed } from '#test/builders/requests/an-evidence.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const now = '2018-02-21T06:00:00.000Z';
const decided = (file: Application | undefined, command: FrameCommand, actor: Actor = machine) => {
  const decision = decide(application, file, { command, occasion: { actor, now } });
  return decision.ok ? decision.value : decision.error.code;
};
const holding = { type: 'Hold', step: 'register-in-e-akimat', cause: 'DOWN', nextTryAt: now } as const;
const open = { type: 'OpenTask', step: 'draft-result' } as const;
const underExamination = caseIn('UNDER_EXAMINATION');
const task = { step: 'draft-result', role: 'executor', organisation: 'uralsk', openedAt: now } as const;
const withTask = (changes: Partial<NonNullable<Application['task']>> = {}): Application => ({
  ...underExamination,
  task: { ...task, ...changes },
});

describe('waiting for a neighbour (X33)', () => {
  const held = later(underExamination, now, { ...holding, type: 'HoldBegan' });

  it('begins once and goes on after that, since the same moment and with one more try', () => {
    expect(decided(underExamination, holding)).toEqual([{ ...holding, type: 'HoldBegan' }]);
    expect(decided(held, holding)).toEqual([{ ...holding, type: 'HoldContinued' }]);
    const nextTryAt = '2018-02-21T07:00:00.000Z';
    const longer = later(held, nextTryAt, { ...holding, type: 'HoldContinued', cause: 'STILL_DOWN', nextTryAt });
    expect(longer.holds).toEqual({
      'register-in-e-akimat': { cause: 'STILL_DOWN', since: now, tries: 2, nextTryAt },
    });
  });

  it('says the step by its present name, whatever a running execution calls it', () => {
    expect(decided(underExamination, { ...holding, step: '5.4' })).toEqual([{ ...holding, type: 'HoldBegan' }]);
    const older = later(underExamination, now, { ...holding, type: 'HoldBegan', step: 'e-akimat' });
    expect(Object.keys(older.holds)).toEqual(['register-in-e-akimat']);
    expect(later(older, now, { type: 'HoldEnded', step: 'e-akimat' }).holds).toEqual({});
  });

  it('is not begun once the step has been answered', () => {
    const registered = { ...underExamination, registrations: { eAkimat: 'n' } };
    expect(decided(registered, holding)).toEqual([]);
  });

  it('ends with the answer that it waited for, and with no other', () => {
    const registration = { type: 'RecordEAkimatRegistration', number: 'n', registeredOn: '2018-02-21' } as const;
    const occasion = { actor: machine, now };
    expect(decide(application, held, { command: registration, occasion })).toMatchObject({
      ok: true,
      value: [{ type: 'HoldEnded', step: 'register-in-e-akimat' }, { type: 'RegisteredInEAkimat' }],
    });
    const draft = { record: { id: 'record_1', mac: 'mac' }, content: 'Санатқа жатады' };
    const notice = { type: 'DraftNotice', draft, evidence: undisputed } as const;
    expect(decide(application, held, { command: notice, occasion: { actor: staff('executor'), now } })).toMatchObject({
      ok: true,
      value: [{ type: 'ResultDrafted' }],
    });
  });
});

describe('the task of an official', () => {
  it('is opened with his role, his organisation and the last moment of its term (5.4)', () => {
    const dueAt = underExamination.terms.examination?.dueAt;
    expect(dueAt).toBeDefined();
    expect(decided(underExamination, open)).toEqual([
      { type: 'TaskOpened', step: 'draft-result', role: 'executor', organisation: 'uralsk', dueAt },
    ]);
    expect(decided(underExamination, { ...open, step: '5.4' })).toEqual(decided(underExamination, open));
  });

  it('is due at no time where the term of its step was never begun', () => {
    const [opened] = decided({ ...underExamination, terms: {} }, open);
    expect(opened).toEqual({ type: 'TaskOpened', step: 'draft-result', role: 'executor', organisation: 'uralsk' });
  });

  it('is not opened twice, nor when the file has moved on', () => {
    expect(decided(withTask(), open)).toEqual([]);
    expect(decided(underExamination, { ...open, step: 'name-executor' })).toEqual([]);
    expect(decided(withTask({ step: 'sign-result' }), open)).toHaveLength(1);
  });

  it.each(['register-in-e-akimat', 'no such step'])('is none at %s', (step) => {
    expect(() => decided(underExamination, { ...open, step })).toThrow(`no step of a person ${step}`);
  });

  it('is claimed once, by whom it is for (5.4)', () => {
    const claim = { type: 'ClaimTask' } as const;
    const executor = staff('executor');
    expect(decided(withTask(), claim, executor)).toEqual([
      { type: 'TaskClaimed', step: 'draft-result', staff: 'staff_executor', until: '2018-02-22T06:00:00.000Z' },
    ]);
    expect(decided(withTask({ claimedBy: 'staff_executor' }), claim, executor)).toEqual([]);
    expect(decided(withTask({ claimedBy: 'staff_other' }), claim, executor)).toBe('CLAIMED_BY_ANOTHER');
    expect(decided(withTask({ role: 'head' }), claim, executor)).toBe('NO_OPEN_TASK');
    expect(decided(underExamination, claim, executor)).toBe('NO_OPEN_TASK');
  });

  it('is released by whoever claimed it alone', () => {
    const release = { type: 'ReleaseTask' } as const;
    const executor = staff('executor');
    expect(decided(withTask({ claimedBy: 'staff_executor' }), release, executor)).toEqual([
      { type: 'TaskReleased', step: 'draft-result', staff: 'staff_executor' },
    ]);
    expect(decided(withTask(), release, executor)).toBe('TASK_NOT_CLAIMED_BY_YOU');
    expect(decided(underExamination, release, executor)).toBe('NO_OPEN_TASK');
  });

  it('is touched only while somebody has claimed it', () => {
    const claimed = later(withTask(), now, { type: 'TaskClaimed', step: 'draft-result', staff: 'staff_executor' });
    const released = later(claimed, now, { type: 'TaskReleased', step: 'draft-result', staff: 'staff_executor' });
    expect([underExamination, withTask(), claimed, released].map(isUntouched)).toEqual([false, true, false, true]);
    expect(claimed.task?.claimedBy).toBe('staff_executor');
    expect(released.task).toEqual(task);
  });
});

describe('a procedure that stopped', () => {
  const resume = { type: 'ResumeProcedure', why: 'FAILED' } as const;

  it('is resumed as its next attempt', () => {
    expect(decided(underExamination, resume)).toEqual([
      { type: 'ProcedureResumed', machine: 'examination', attempt: 2, why: 'FAILED' },
    ]);
    expect(later(underExamination, now, { type: 'ProcedureResumed', attempt: 2, why: 'FAILED' }).attempt).toBe(2);
  });

  it('is resumed for the clock of a term where no machine runs yet, and for nothing once all has ended', () => {
    const opened = caseIn('OPENED', 'corporation');
    expect(decided(opened, resume)).toEqual([{ type: 'ProcedureResumed', attempt: 1, why: 'FAILED' }]);
    expect(decided(caseIn('OPENED'), resume)).toEqual([]);
    const finished = { ...caseIn('ISSUED'), registrations: { eAkimat: 'n' }, holds: {} };
    expect(decided(finished, resume)).toEqual([]);
    expect(decided({ ...finished, registrations: {} }, resume)).toHaveLength(1);
  });
});

describe('who may move a file', () => {
  it('is asked first', () => {
    expect(decided(underExamination, holding, recipient())).toBe('NOT_IN_THIS_STATUS');
    expect(decided(underExamination, open, operator('centre-borili'))).toBe('CASE_NOT_FOUND');
  });

  it('moves nothing that does not exist', () => {
    expect(decided(undefined, holding)).toBe('CASE_NOT_FOUND');
  });

  it('is answered by the kind for what is its own: what it refuses, and what it opens', () => {
    const reason = { record: record(), content: 'Дұрыс' };
    const checking = { type: 'RecordPowerCheck', found: 'confirmed', reason } as const;
    const byExecutor = { actor: staff('executor'), now };
    expect(decide(application, underExamination, { command: checking, occasion: byExecutor })).toMatchObject({
      ok: false,
      error: { code: 'NO_REPRESENTATIVE', paragraph: 'X9' },
    });
    const opening = { channel: 'portal', applicant: person } as const;
    const opened = { command: { type: 'OpenRequest', ...opening }, occasion: { actor: recipient(), now } } as const;
    expect(decide(application, undefined, opened)).toEqual({
      ok: true,
      value: [{ type: 'RequestOpened', ...opening }],
    });
  });
});

describe('what a file is found by', () => {
  it('is its person, its number, its tray with the last moment, and when the clock looks again', () => {
    const dueAt = '2018-03-20T19:00:00.000Z';
    expect(indexesOf(application, { ...withTask(), task: { ...task, dueAt } })).toEqual({
      status: 'UNDER_EXAMINATION',
      openedAt: underExamination.openedAt,
      isOpen: true,
      applicant: underExamination.applicant,
      number: 'KZ-2018-00000000-0',
      tray: 'uralsk#executor#staff_executor',
      trayDueAt: dueAt,
      office: 'uralsk',
      officeOrder: `1#${dueAt}`,
      incoming: 'uralsk#2018',
      incomingAt: '2018-02-19T06:10:00.000Z',
      nextRungAt: '2018-03-12T16:24:00.000Z',
    });
  });

  it('is among the receipts of its centre’s day for good, where a desk took it in (5.1)', () => {
    const accepted = caseIn('ACCEPTED', 'corporation');
    const { receipts, receiptsAt } = indexesOf(application, { ...accepted, status: 'WITHDRAWN' });
    const { filedAt } = accepted;
    expect([receipts, receiptsAt]).toEqual([`centre-uralsk#${filedAt?.slice(0, 10)}`, filedAt]);
  });

  it('leaves out what it has not, and lays a task without a last moment behind all others', () => {
    const { number: _, ...draft } = caseIn('OPENED');
    expect(indexesOf(application, draft)).toEqual({
      status: 'OPENED',
      openedAt: draft.openedAt,
      isOpen: true,
      applicant: draft.applicant,
    });
    const trayDueAt = indexesOf(application, withTask()).trayDueAt ?? '';
    expect(trayDueAt > '2999-12-31').toBe(true);
  });

  it('is open until nothing is left to do or to wait for (5.4)', () => {
    const issued = { ...caseIn('ISSUED'), registrations: { eAkimat: 'n' }, holds: {} };
    expect(indexesOf(application, issued).isOpen).toBe(false);
    expect(indexesOf(application, { ...issued, registrations: {} }).isOpen).toBe(true);
  });
});
