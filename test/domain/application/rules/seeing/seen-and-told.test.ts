import { describe, expect, it } from 'vitest';
import { type Actor, type StaffActor, type StaffRole, staffRoles } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { rights } from '#domain/application/rights.ts';
import { foundBy, isToldName } from '#domain/application/rules/seeing/found.ts';
import { isSealed, papersFor, seesDraft, seesResult } from '#domain/application/rules/seeing/need-to-know.ts';
import { answerableOffice, centreOfFiling } from '#domain/application/rules/seeing/offices.ts';
import { presenceFault } from '#domain/application/rules/seeing/presence.ts';
import { centreOfReceipts, receiptsOf, seesReceipt } from '#domain/application/rules/seeing/receipts.ts';
import { receptionOf, whyReceived } from '#domain/application/rules/seeing/reception.ts';
import { officeSeen } from '#domain/application/rules/seeing/tray-seen.ts';
import { whyRead } from '#domain/application/rules/seeing/why-read.ts';
import { isInTray, type Tray } from '#domain/file/tasks/tray.ts';
import { reasonOf } from '#domain/file/why-read.ts';
import type { PersonId } from '#domain/ids.ts';
import { caseIn, operator, person, recipient, staff } from '#test/builders/requests/a-case.ts';

const now = '2018-02-20T07:00:00.000Z';
const atDesk = caseIn('ACCEPTED', 'corporation');
const roles = ['recipient', ...staffRoles] as const;
const as = (role: (typeof roles)[number]): Actor =>
  role === 'recipient' ? recipient() : role === 'operator' ? operator() : staff(role);
const those = (may: (actor: Actor) => boolean) => roles.filter((role) => may(as(role))).join(' ');

describe('what of a result is whose before it is given (9.4, 10.11)', () => {
  it('a draft is between the executor and the head', () => {
    expect(those(seesDraft)).toBe('head executor');
    const before = caseIn('AWAITING_SIGNATURE');
    expect(those((actor) => !isSealed(before, 'ResultDrafted', actor))).toBe('head executor');
    expect(those((actor) => !isSealed(before, 'DraftReturned', actor))).toBe('head executor');
    expect(those((actor) => isSealed(before, 'ExecutorNamed', actor))).toBe('');
    expect(those((actor) => isSealed(caseIn('ISSUED'), 'ResultDrafted', actor))).toBe('');
  });

  it('a signed result is the provider’s until it has arrived, with its paper and no other', () => {
    const [onItsWay, issued] = [caseIn('ON_ITS_WAY'), caseIn('ISSUED')];
    expect(those((actor) => !seesResult(onItsWay, actor))).toBe('recipient operator');
    expect(those((actor) => !seesResult(issued, actor))).toBe('');
    const type = onItsWay.result?.paper.type ?? '';
    expect(papersFor(onItsWay, { actor: recipient(), now })).toEqual(
      Object.keys(onItsWay.papers).filter((one) => one !== type),
    );
    expect(papersFor(onItsWay, { actor: staff('head'), now })).toEqual(Object.keys(onItsWay.papers));
    expect(papersFor(issued, { actor: recipient(), now })).toContain(type);
    expect(papersFor(caseIn('ACCEPTED'), { actor: recipient(), now })).toEqual(Object.keys(caseIn('ACCEPTED').papers));
    expect(Object.keys(onItsWay.papers).length).toBeGreaterThan(1);
  });
});

describe('a request that is found by whom it is looked for', () => {
  it('is told as a line in the role that sees it, else by where it is, and before it is filed not at all', () => {
    const [stranger, own] = [operator('centre-borili'), operator()];
    expect(foundBy(atDesk, [stranger, own])).toEqual({ told: 'line', to: own });
    const task = { step: 's', role: 'operator', organisation: 'centre-uralsk', openedAt: now } as const;
    expect(foundBy({ ...atDesk, task }, [stranger])).toEqual({ told: 'office', office: 'centre-uralsk' });
    const { task: _, ...idle } = atDesk;
    expect(foundBy(idle, [stranger])).toEqual({ told: 'office', office: 'uralsk' });
    expect(foundBy({ ...idle, filedAt: undefined }, [stranger])).toBeUndefined();
    expect(foundBy({ ...idle, provider: undefined }, [stranger])).toBeUndefined();
    expect(those((actor) => !isToldName(actor))).toBe('auditor');
  });
});

describe('whose people answer for a request', () => {
  it('are the provider’s once it has it, and the centre’s before', () => {
    const office = ({ channel, centre, provider, reached }: Application) =>
      answerableOffice({ channel, centre, provider, reached });
    expect(office(caseIn('CHECKING_DOCUMENTS', 'corporation'))).toBe('centre-uralsk');
    expect(office(caseIn('AWAITING_RESOLUTION', 'corporation'))).toBe('uralsk');
    expect(office(caseIn('CHECKING_SIGNATURE', 'portal'))).toBe('uralsk');
    expect(centreOfFiling({ centre: 'centre-borili' })).toBe('centre-borili');
    expect(() => centreOfFiling({})).toThrow('names its centre');
  });
});

describe('the receipts of a centre (5.1, X75)', () => {
  const administrator = staff('administrator', 'keeper', 'centre-uralsk') as StaffActor;
  it('are given at centres alone, and stand in the book of the day of filing', () => {
    expect(centreOfReceipts(operator() as StaffActor)).toEqual({ ok: true, value: 'centre-uralsk' });
    expect(centreOfReceipts(staff('head') as StaffActor)).toMatchObject({ error: { code: 'FORBIDDEN' } });
    const filedAt = '2018-02-19T19:30:00.000Z';
    expect(receiptsOf({ centre: 'centre-uralsk', filedAt })).toEqual({ book: 'centre-uralsk#2018-02-20', at: filedAt });
    expect([receiptsOf({ filedAt }), receiptsOf({ centre: 'centre-uralsk' })]).toEqual([undefined, undefined]);
  });

  it.each<[string, Application, StaffActor, boolean]>([
    ['who keeps the centre', atDesk, administrator, true],
    ['who keeps another', atDesk, staff('administrator', 'keeper', 'centre-borili') as StaffActor, false],
    [
      'who keeps it, of a request that he is recused from',
      { ...atDesk, recused: ['staff_keeper'] },
      administrator,
      false,
    ],
    ['an operator of the centre', atDesk, operator() as StaffActor, true],
    ['an operator of another', atDesk, operator('centre-borili') as StaffActor, false],
  ])('are seen by %s: %s', (_who, theCase, viewer, sees) => {
    expect(seesReceipt(theCase, viewer)).toBe(sees);
  });
});

describe('a person whom an operator received (8.2)', () => {
  const received = {
    ...atDesk,
    receptions: [{ staff: 'staff_1', centre: 'centre-borili', by: 'recipient', purpose: 'enquiry', at: now }],
  } as unknown as Application;
  const his = { kind: 'operator', staff: 'staff_1', organisation: 'centre-borili' } as StaffActor;
  const later = '2018-02-20T18:59:59.999Z';
  const nextDay = '2018-02-20T19:00:00.000Z';

  it('is received for that day, by that operator of that centre', () => {
    expect(receptionOf(received, his, later)?.purpose).toBe('enquiry');
    expect(receptionOf(received, his, nextDay)).toBeUndefined();
    expect(receptionOf(received, his, undefined)).toBeUndefined();
    expect(receptionOf(received, { ...his, staff: 'staff_2' } as StaffActor, later)).toBeUndefined();
    expect(receptionOf(received, { ...his, organisation: 'centre-uralsk' }, later)).toBeUndefined();
    expect(receptionOf(received, recipient(), later)).toBeUndefined();
    expect(receptionOf(atDesk, his, later)).toBeUndefined();
  });

  it('is why he looks at a request of another centre', () => {
    expect(whyReceived(received, his, later)).toBe('reception enquiry');
    expect(whyReceived(received, his, nextDay)).toBeUndefined();
    expect(whyReceived({ ...received, centre: 'centre-borili' }, his, later)).toBeUndefined();
    expect(whyReceived(received, { ...his, kind: 'head' }, later)).toBeUndefined();
  });

  it('is known by the IIN of his document, which is that of whom the request names (5.7)', () => {
    const present = (by: 'recipient' | 'representative', who: string | undefined, theCase = atDesk) =>
      presenceFault(theCase, { by, person: who as PersonId }, { now, paragraph: '5.7' });
    expect(present('recipient', person)).toBeUndefined();
    const other = present('recipient', 'person_other');
    expect(other).toMatchObject({ code: 'FIELDS_WRONG', paragraph: '5.7', fields: [{ problem: 'OTHER_PERSON' }] });
    for (const text of Object.values(other?.fields?.[0]?.cure ?? {})) expect(text.length).toBeGreaterThan(20);
    expect(present('representative', person)).toMatchObject({ code: 'REPRESENTATIVE_ABSENT', paragraph: '5.7' });
    const representative = { record: { id: 'r', mac: '' }, person: 'person_x', power: 'notarised' } as const;
    const represented = { ...atDesk, representative };
    expect(present('representative', person, represented)).toMatchObject({ code: 'FIELDS_WRONG' });
    const byPower = { by: 'representative', person: 'person_x' as PersonId } as const;
    expect(() => presenceFault(represented, byPower, { now, paragraph: '5.7' })).toThrow('is asked before');
    expect(presenceFault(represented, { ...byPower, power: 'absent' }, { now, paragraph: '5.7' })).toMatchObject({
      code: 'POWER_REVOKED',
      paragraph: '5.7',
    });
  });
});

describe('why an official looks into personal data', () => {
  const waiting = {
    channel: 'portal',
    task: { step: 'draft-result', role: 'executor', organisation: 'uralsk', openedAt: now },
  } as const;
  it('is the task that waits for him, or else a reason of the list with its number', () => {
    expect(whyRead(waiting, staff('executor'), {})).toEqual({ ok: true, value: 'task 5.4' });
    expect(whyRead(waiting, staff('head'), { why: 'supervision' })).toEqual({ ok: true, value: 'reason supervision' });
    expect(whyRead({ channel: 'portal' }, staff('head'), { why: 'supervision' })).toMatchObject({ ok: true });
    expect(whyRead(waiting, staff('head'), {})).toMatchObject({
      error: { code: 'FIELDS_WRONG', paragraph: '5.4', fields: [{ field: 'why', problem: 'MISSING' }] },
    });
    expect(reasonOf({ why: 'court', number: '12-3' })).toEqual({ ok: true, value: 'reason court 12-3' });
    expect(whyRead(waiting, staff('executor'), { why: 'court', number: '12-3' })).toEqual({
      ok: true,
      value: 'task 5.4; reason court 12-3',
    });
    for (const said of [whyRead(waiting, staff('executor'), { number: '12-3' }), reasonOf({ number: '12-3' })])
      expect(said).toMatchObject({ error: { fields: [{ field: 'why', problem: 'MISSING' }] } });
    expect(reasonOf({ why: 'supervision', number: '12-3' })).toMatchObject({
      error: { fields: [{ field: 'number', problem: 'NOT_NUMBERED' }] },
    });
    expect(reasonOf({ why: 'court' })).toMatchObject({ error: { fields: [{ field: 'number', problem: 'MISSING' }] } });
  });
});

describe('in which tray a task lies (X43)', () => {
  const task = (role: StaffRole) =>
    ({
      step: role === 'executor' ? 'draft-result' : 'name-executor',
      role,
      organisation: 'uralsk',
      openedAt: now,
    }) as const;
  const examined: Application = { ...caseIn('UNDER_EXAMINATION'), executor: 'staff_1', task: task('executor') };
  // biome-ignore format: a table, one tray a row
  it.each<[string, Application, Tray, boolean]>([
    ['the office’s, whatever the role', examined, { organisation: 'uralsk' }, true],
    ['another office’s', examined, { organisation: 'borili' }, false],
    ['every executor’s', examined, { organisation: 'uralsk', role: 'executor' }, true],
    ['the head’s', examined, { organisation: 'uralsk', role: 'head' }, false],
    ['his own', examined, { organisation: 'uralsk', role: 'executor', executor: 'staff_1' }, true],
    ['a colleague’s', examined, { organisation: 'uralsk', role: 'executor', executor: 'staff_2' }, false],
    ['the head’s, once the executor is recused', { ...examined, recused: ['staff_1'] }, { organisation: 'uralsk', role: 'head' }, true],
    ['the executors’ no more, once he is recused', { ...examined, recused: ['staff_1'] }, { organisation: 'uralsk', role: 'executor' }, false],
    ['every executor’s of another office', examined, { organisation: 'borili', role: 'executor' }, false],
    ['no executor’s, while the head has it', { ...examined, task: task('head') }, { organisation: 'uralsk', role: 'executor' }, false],
    ['none, without a task', { ...examined, task: undefined }, { organisation: 'uralsk' }, false],
    ['none of a role, without a task', { ...examined, task: undefined }, { organisation: 'uralsk', role: 'head' }, false],
    ['none of an executor, without a task', { ...examined, task: undefined }, { organisation: 'uralsk', role: 'executor', executor: 'staff_1' }, false],
  ])('%s', (_whose, theCase, tray, isThere) => {
    expect(isInTray(rights, theCase, tray)).toBe(isThere);
  });

  it('of an office that a supervisor must name', () => {
    const fault = officeSeen(undefined, staff('supervisor', 'supervisor', 'oblast') as StaffActor);
    expect(fault).toMatchObject({
      error: {
        paragraph: 'X43',
        fields: [{ field: 'organisation', problem: 'MISSING', cure: { kk: expect.any(String) } }],
      },
    });
    expect(officeSeen(undefined, staff('head') as StaffActor)).toEqual({ ok: true, value: 'uralsk' });
  });
});
