import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { type Action, allowed } from '#domain/application/allowed-actions.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses, hasEnded } from '#domain/application/status.ts';
import { allowedActions, mayAct } from '#domain/file/may-act.ts';
import type { PersonId } from '#domain/ids.ts';
import { caseIn, clock, machine, operator, person, recipient, staff } from '#test/builders/requests/a-case.ts';

const everyone: readonly Actor[] = [
  recipient(),
  operator(),
  staff('registrar'),
  staff('head'),
  staff('executor'),
  staff('administrator'),
  staff('supervisor', 'supervisor', 'oblast'),
  staff('contactCentre', 'cc', 'contact-centre'),
  staff('auditor', 'auditor', 'oblast'),
  machine,
  clock,
];
const inStatus = (status: Application['status']): Application => ({
  ...caseIn('UNDER_EXAMINATION', 'corporation'),
  status,
});
const objection = (theCase: Application, actor: Actor, action: Action) => {
  const may = mayAct(application, theCase, { actor: actor, action: action });
  return may.ok ? undefined : may.error;
};

describe('one table says who may do what in each status', () => {
  it.each(applicationStatuses)('%s: what is shown as allowed is exactly what is not refused', (status) => {
    const theCase = inStatus(status);
    const actions = new Set(Object.values(allowed).flatMap((row) => Object.values(row).flat() as Action[]));
    for (const actor of everyone) {
      const shown = allowedActions(application, theCase, actor);
      for (const action of actions)
        expect([actor.kind, action, mayAct(application, theCase, { actor: actor, action: action }).ok]).toEqual([
          actor.kind,
          action,
          shown.includes(action),
        ]);
    }
  });

  const afterwards = (status: string): readonly string[] => [
    ...['SeeCase', 'SeeTask', 'ReceivePerson', 'NameRepresentative', 'ChangeContacts'],
    ...(status === 'ISSUED' ? ['CorrectSlip'] : []),
  ];
  it.each(applicationStatuses.filter(hasEnded))(
    'refuses every change by a person once it has ended as %s, but of how he is reached, who acts for him and of a slip (X56, X57, X87)',
    (status) => {
      const people = everyone.filter(({ kind }) => kind !== 'machine' && kind !== 'clock');
      for (const actor of people)
        expect(
          allowedActions(application, inStatus(status), actor).filter((action) => !afterwards(status).includes(action)),
        ).toEqual([]);
    },
  );

  it('lets the recipient withdraw from filing until the head has signed', () => {
    const may = applicationStatuses.filter((status) =>
      allowedActions(application, inStatus(status), recipient()).includes('WithdrawRequest'),
    );
    expect(may).toEqual([
      'CHECKING_REGISTERS',
      'AWAITING_OPERATOR_SIGNATURE',
      'CHECKING_SIGNATURE',
      'BEING_SENT',
      'CHECKING_DOCUMENTS',
      'ACCEPTED',
      'AWAITING_RESOLUTION',
      'UNDER_EXAMINATION',
      'AWAITING_SIGNATURE',
    ]);
  });
});

describe('one false case per clause', () => {
  const drafted = caseIn('AWAITING_SIGNATURE', 'corporation');

  it('tells another person that there is no such case', () => {
    expect(objection(drafted, recipient('person_other' as PersonId), 'SeeCase')).toBe('NOT_YOUR_CASE');
  });
  it('tells staff of another provider that there is no such case', () => {
    for (const role of ['registrar', 'head', 'executor', 'administrator'] as const) {
      expect(objection(drafted, staff(role, role, 'borili'), 'SeeCase')).toBe('OTHER_ORGANISATION');
    }
  });
  it('refuses an operator of another centre', () => {
    expect(objection(drafted, operator('centre-borili'), 'SeeCase')).toBe('OTHER_ORGANISATION');
  });
  it('refuses an executor who was not named (5.3)', () => {
    expect(objection(caseIn('UNDER_EXAMINATION'), staff('executor', 'another'), 'DraftNotice')).toBe(
      'NOT_THE_EXECUTOR',
    );
  });
  it('refuses the signature of whoever drafted, even as the head’s substitute (5.5)', () => {
    const substitute: Actor = { ...staff('head', 'executor'), standsFor: 'staff_head' } as Actor;
    expect(objection(drafted, substitute, 'SignResult')).toBe('DRAFTER_DOES_NOT_SIGN');
    expect(objection(drafted, staff('head'), 'SignResult')).toBeUndefined();
  });
  it('refuses the recused', () => {
    const theCase = { ...drafted, recused: ['staff_head'] };
    expect(objection(theCase, staff('head'), 'SignResult')).toBe('RECUSED');
    expect(objection(theCase, staff('head', 'deputy'), 'SignResult')).toBeUndefined();
  });
  it('refuses every official a case of his own, or of whom he represents (APPK 67)', () => {
    const own = { ...staff('head'), person } as Actor;
    expect(objection(drafted, own, 'SignResult')).toBe('RECUSED');
    const represented = {
      ...drafted,
      representative: { record: { id: 'r', mac: 'm' }, person: 'person_x', power: 'other' as const },
    };
    expect(objection(represented, { ...staff('head'), person: 'person_x' } as Actor, 'SignResult')).toBe('RECUSED');
    expect(objection(drafted, { ...staff('head'), person: 'person_y' } as Actor, 'SignResult')).toBeUndefined();
  });
  it('refuses what another official has claimed', () => {
    const task = {
      step: '5.5',
      role: 'head',
      organisation: 'uralsk',
      openedAt: drafted.openedAt,
      claimedBy: 'staff_deputy',
    } as const;
    expect(objection({ ...drafted, task }, staff('head'), 'ClaimTask')).toBe('CLAIMED_BY_ANOTHER');
  });
  it('refuses the recipient to edit what the desk opened', () => {
    expect(objection(caseIn('OPENED', 'corporation'), recipient(), 'SaveForm')).toBe('OTHER_CHANNEL');
    expect(objection(caseIn('OPENED', 'portal'), recipient(person), 'SaveForm')).toBeUndefined();
  });
});
