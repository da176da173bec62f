import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { claimHolderOf, type StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, staff } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const at = '2018-02-20T06:00:00.000Z';
const now = '2018-02-20T09:00:00.000Z';
const task = { step: 'name-executor', role: 'head', organisation: 'uralsk', openedAt: at } as const;
const claimed = later({ ...caseIn('AWAITING_RESOLUTION'), task }, at, {
  type: 'TaskClaimed',
  step: 'name-executor',
  staff: 'staff_deputy',
  until: '2018-02-21T06:00:00.000Z',
});

const span = { from: '2018-02-20', to: '2018-02-20' };
const standingFor = (changes: object) => ({
  substitutions: [{ forStaff: 'staff_head', role: 'head' as const, organisation: 'uralsk', ...span, ...changes }],
});
const deputy = anOfficial({ id: 'staff_deputy', role: 'head' });

const claim = (theCase: Application, member: StaffMember | undefined, when = now, actor: Actor = staff('head')) => {
  const holder = claimHolderOf('staff_deputy', member, when);
  const decided = decide(application, theCase, {
    command: { type: 'ClaimTask', holder },
    occasion: { actor, now: when },
  });
  return decided.ok ? decided.value : decided.error.code;
};
const takenOver = [{ type: 'TaskClaimed', step: 'name-executor', staff: 'staff_head', takenFrom: 'staff_deputy' }];

describe('a claim on a task', () => {
  it.each<[string, StaffMember | undefined, string, boolean]>([
    ['its holder serves and is there', deputy, now, true],
    ['its holder stands in for whose task it is', anOfficial({ id: 'staff_deputy', ...standingFor({}) }), now, true],
    ['the substitution is over', anOfficial({ id: 'staff_deputy', ...standingFor({ to: '2018-02-19' }) }), now, false],
    ['the service has ended', { ...deputy, to: '2018-02-19' }, now, false],
    ['he was dismissed this morning', { ...deputy, dismissedAt: at }, now, false],
    ['the register does not know him', undefined, now, false],
    ['he is away', { ...deputy, absences: [span] }, now, false],
    ['a day has not passed', deputy, '2018-02-21T05:59:59.999Z', true],
    ['a day has passed [I]', deputy, '2018-02-21T06:00:00.000Z', false],
  ])('while %s', (_case, member, when, stands) => {
    const answer = claim(claimed, member, when);
    if (stands) expect(answer).toBe('CLAIMED_BY_ANOTHER');
    else expect(answer).toMatchObject(takenOver);
  });

  it('is judged by facts of its own holder alone', () => {
    const moved = { ...claimed, task: { ...task, claimedBy: 'staff_third', claimedUntil: '2018-02-21T06:00:00.000Z' } };
    expect(claim(moved, undefined)).toBe('CLAIMED_BY_ANOTHER');
  });

  it('of before claims had an end ages from the opening of its task', () => {
    const older = { ...claimed, task: { ...task, claimedBy: 'staff_deputy' } };
    expect(claim(older, deputy, '2018-02-21T05:59:59.999Z')).toBe('CLAIMED_BY_ANOTHER');
    expect(claim(older, deputy, '2018-02-21T06:00:00.000Z')).toMatchObject(takenOver);
  });

  it('ends with the recusal of its holder', () => {
    const reason = { id: 'record_1', mac: 'mac' };
    const recused = later(claimed, now, { type: 'RecusalDeclared', staff: 'staff_deputy', reason });
    expect(recused.task).toEqual(task);
  });

  it('that is not there is told to whoever may free it, though he need not see the case', () => {
    const { task: _, ...open } = claimed;
    const release = (actor: Actor) => {
      const decided = decide(application, open, { command: { type: 'ReleaseTask' }, occasion: { actor, now } });
      return decided.ok ? decided.value : decided.error;
    };
    expect(release(staff('administrator'))).toEqual({ code: 'NO_OPEN_TASK' });
    expect(release(staff('head'))).toMatchObject({ code: 'NO_OPEN_TASK', status: 'AWAITING_RESOLUTION' });
    expect(release(staff('administrator', 'administrator', 'borili'))).toEqual({ code: 'CASE_NOT_FOUND' });
  });

  it('is freed by a head, or by the administrator of the office, and by no colleague', () => {
    const release = (theCase: Application, actor: Actor) => {
      const decided = decide(application, theCase, { command: { type: 'ReleaseTask' }, occasion: { actor, now } });
      return decided.ok ? decided.value : decided.error.code;
    };
    const freed = [{ type: 'TaskReleased', step: 'name-executor', staff: 'staff_deputy' }];
    expect(release(claimed, staff('head'))).toEqual(freed);
    expect(release(claimed, staff('administrator'))).toEqual(freed);
    expect(release(claimed, staff('administrator', 'administrator', 'borili'))).toBe('CASE_NOT_FOUND');
    const registrars = {
      ...caseIn('ACCEPTED'),
      task: { ...task, step: 'register-request', role: 'registrar' as const, claimedBy: 'staff_colleague' },
    };
    expect(release(registrars, staff('registrar'))).toBe('TASK_NOT_CLAIMED_BY_YOU');
    expect(release(registrars, staff('head'))).toMatchObject([{ staff: 'staff_colleague' }]);
  });
});
